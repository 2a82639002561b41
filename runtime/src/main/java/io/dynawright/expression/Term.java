package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
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

    /** DynamoDB refuses to compare what stands in the item with itself; sizes and values may be the same. */
    default void requireOther(Term other) {
        if (this instanceof Stored && equals(other)) {
            throw new InvalidRequestException("A condition compares " + text() + " with itself");
        }
    }

    /** A value that the caller gave. */
    record Value(AttributeValue value) implements Term {

        /** The type of the value, and not the value, which does not belong in logs. */
        @Override
        public String toString() {
            return "Value[" + value.type() + "]";
        }
    }

    /** What stands in the item. */
    record Stored(Path path) implements Term {}

    /** The size of what stands in the item: characters of strings (UTF-16), bytes of binary, elements of sets, lists and maps. */
    record Size(Path path) implements Term {}
}
