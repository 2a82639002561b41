package io.dynawright.processor.lock;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An enum.
 *
 * @param texts what its constants are stored as
 * @param formerly what they were stored as before
 * @param unknown what becomes of a text that no constant has
 */
public record LockedEnum(SortedSet<String> texts, SortedSet<String> formerly, Unknown unknown) {

    /** Copies the sets. */
    public LockedEnum {
        texts = Collections.unmodifiableSortedSet(new TreeSet<>(texts));
        formerly = Collections.unmodifiableSortedSet(new TreeSet<>(formerly));
    }

    /** Whether this text is read as a constant of its own. */
    boolean reads(String text) {
        return texts.contains(text) || formerly.contains(text);
    }

    /** What becomes of a text that no constant has. */
    public enum Unknown {
        /** It is an error. */
        REFUSED("refused"),
        /** It is read as the default constant. */
        DEFAULTED("default");

        private final String text;

        Unknown(String text) {
            this.text = text;
        }

        /** How files write it. */
        public String text() {
            return text;
        }
    }
}
