package io.dynawright.processor.lock;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An attribute.
 *
 * @param member its name in Java; of a flattened class after that of the flattened member, and a dot
 * @param presence what is read where it is absent
 * @param formerly the names in DynamoDB that it had before
 */
public record LockedAttribute(String member, LockedType type, Presence presence, SortedSet<String> formerly) {

    /** Copies the set. */
    public LockedAttribute {
        formerly = Collections.unmodifiableSortedSet(new TreeSet<>(formerly));
    }

    /** What is read where an attribute is absent. */
    public enum Presence {
        /** Nothing, as null. */
        OPTIONAL("optional"),
        /** Its default. */
        DEFAULTED("default"),
        /** An error. */
        REQUIRED("required"),
        /** It is never read. */
        DERIVED("derived");

        private final String text;

        Presence(String text) {
            this.text = text;
        }

        /** How files write it. */
        public String text() {
            return text;
        }
    }

    /** The flattened member that it belongs to, with a dot behind; empty if it is one of the class's own. */
    String flattened() {
        return member.substring(0, member.lastIndexOf('.') + 1);
    }
}
