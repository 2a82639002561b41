package io.dynawright.processor.lock;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an item, or a map in one, holds. */
public sealed interface LockedLayout {

    /**
     * The attributes of one class.
     *
     * @param attributes by their names in DynamoDB
     * @param others what becomes of attributes that the class does not declare
     */
    record OneClass(SortedMap<String, LockedAttribute> attributes, Others others) implements LockedLayout {
        /** Copies the map. */
        public OneClass {
            attributes = Sorted.copy(attributes);
        }
    }

    /**
     * Those of one of several classes.
     *
     * @param discriminator the attribute that says which it is
     * @param variants by what is stored there
     */
    record Variants(String discriminator, SortedMap<String, Variant> variants) implements LockedLayout {
        /** Copies the map. */
        public Variants {
            variants = Sorted.copy(variants);
        }
    }

    /**
     * One of several classes.
     *
     * @param type the name of the class
     * @param formerly what the discriminator held for it before
     */
    record Variant(String type, OneClass content, SortedSet<String> formerly) {
        /** Copies the set. */
        public Variant {
            formerly = Collections.unmodifiableSortedSet(new TreeSet<>(formerly));
        }
    }

    /** What becomes of attributes that a class does not declare when an object is read and put again. */
    enum Others {
        ERASED("erased"),
        KEPT("kept");

        private final String text;

        Others(String text) {
            this.text = text;
        }

        /** How files write it. */
        public String text() {
            return text;
        }
    }
}
