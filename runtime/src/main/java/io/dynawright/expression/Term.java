package io.dynawright.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a condition compares. */
public sealed interface Term {

    /** How messages call it; never with a value. */
    default String text() {
        if (this instanceof Stored stored) {
            return "attribute " + stored.path();
        }
        return this instanceof Size size ? "the size of attribute " + size.path() : "a value";
    }

    /** A value that the caller gave. */
    record Value(AttributeValue value) implements Term {}

    /** What stands in the item. */
    record Stored(Path path) implements Term {}

    /** The size of what stands in the item: bytes of strings and binary, elements of sets, lists and maps. */
    record Size(Path path) implements Term {}
}
