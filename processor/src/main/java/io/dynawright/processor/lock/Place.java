package io.dynawright.processor.lock;

import java.util.Optional;

/** Where in what a module declares today something is. */
public sealed interface Place {

    /** Nowhere: what it was about is gone. */
    record Nowhere() implements Place {}

    /** A class as a whole. */
    record Whole(Owner owner) implements Place {}

    /** An attribute of a class, by its name in DynamoDB. */
    record Attribute(Owner owner, String name) implements Place {}

    /** An index of a table, or the table if it has no such index. */
    record Index(String table, String name) implements Place {}

    /**
     * A class that is stored.
     *
     * @param name the table's, or that of the document's class
     * @param variant what the discriminator holds for the class, if it is one of several
     */
    record Owner(Kind kind, String name, Optional<String> variant) {

        /** A table. */
        static Owner table(String name) {
            return new Owner(Kind.TABLE, name, Optional.empty());
        }

        /** A document. */
        static Owner document(String name) {
            return new Owner(Kind.DOCUMENT, name, Optional.empty());
        }

        /** The one of its classes that this value stands for. */
        Owner of(String value) {
            return new Owner(kind, name, Optional.of(value));
        }
    }

    /** What a class is stored as. */
    enum Kind {
        TABLE,
        DOCUMENT
    }
}
