package io.dynawright.processor.lock;

import io.dynawright.processor.declare.StoredType;

/** How a value is stored, in depth. */
public sealed interface LockedType {

    /** DynamoDB's own type. */
    StoredType stored();

    /** How messages write it. */
    String text();

    /** DynamoDB's own name of the type. */
    default String descriptor() {
        return stored().descriptor();
    }

    /**
     * A value in the form of one codec.
     *
     * @param form the codec's name: of ours without package and suffix, of the user's the whole
     */
    record Value(StoredType stored, String form) implements LockedType {
        @Override
        public String text() {
            return descriptor() + " in the form of " + form;
        }
    }

    /** A constant of an enum. */
    record EnumText(String name) implements LockedType {
        @Override
        public StoredType stored() {
            return StoredType.TEXT;
        }

        @Override
        public String text() {
            return "S, a constant of " + name;
        }
    }

    /** An object of a document's class. */
    record DocumentMap(String name) implements LockedType {
        @Override
        public StoredType stored() {
            return StoredType.MAP;
        }

        @Override
        public String text() {
            return "M, the document " + name;
        }
    }

    /** A list, or a set of DynamoDB's own. */
    record Elements(StoredType stored, LockedType element) implements LockedType {
        @Override
        public String text() {
            return descriptor() + " of (" + element.text() + ")";
        }
    }

    /** A map with keys of one's choice. */
    record Entries(LockedType key, LockedType value) implements LockedType {
        @Override
        public StoredType stored() {
            return StoredType.MAP;
        }

        @Override
        public String text() {
            return "M from (" + key.text() + ") to (" + value.text() + ")";
        }
    }

    /** An envelope around a value. */
    record Encrypted(LockedType content) implements LockedType {
        @Override
        public StoredType stored() {
            return StoredType.MAP;
        }

        @Override
        public String text() {
            return "encrypted " + content.text();
        }
    }
}
