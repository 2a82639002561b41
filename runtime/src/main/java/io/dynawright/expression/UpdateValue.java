package io.dynawright.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update sets something to. All that stands in the item is seen as it was before the update. */
public sealed interface UpdateValue {

    /** A value that the caller gave. */
    record Given(AttributeValue value) implements UpdateValue {

        /** The type of the value, and not the value, which does not belong in logs. */
        @Override
        public String toString() {
            return "Given[" + value.type() + "]";
        }
    }

    /** What stands in the item; DynamoDB refuses the update if nothing does. */
    record Stored(Path path) implements UpdateValue {}

    /** What stands in the item, or the other value if nothing does. */
    record StoredOr(Path path, UpdateValue absent) implements UpdateValue {}

    /** A number plus or minus another. */
    record Arithmetic(UpdateValue left, Sign sign, UpdateValue right) implements UpdateValue {}

    /** A list, and after it another. */
    record Appended(UpdateValue first, UpdateValue second) implements UpdateValue {}

    /** DynamoDB's arithmetic. */
    enum Sign {
        /** Plus. */
        PLUS("+"),
        /** Minus. */
        MINUS("-");

        private final String symbol;

        Sign(String symbol) {
            this.symbol = symbol;
        }

        /** As DynamoDB writes it. */
        public String symbol() {
            return symbol;
        }
    }
}
