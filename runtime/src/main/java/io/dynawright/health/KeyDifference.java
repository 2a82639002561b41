package io.dynawright.health;

import io.dynawright.codec.AttributeType;
import io.dynawright.schema.KeySchema;

/** The key of the table, or an attribute of a key, is another one. */
public sealed interface KeyDifference extends Difference {

    @Override
    default Finding.Kind kind() {
        return Finding.Kind.KEY;
    }

    @Override
    default Level level() {
        return Level.PROBLEM;
    }

    /** The primary key has other attributes, or has them in another order. */
    record Attributes(KeySchema declared, KeySchema found) implements KeyDifference {

        @Override
        public String message() {
            return "has the key " + KeyWords.of(found) + ", and the entity declares " + KeyWords.of(declared)
                    + ". Correct the entity, or make the table anew: its key cannot be changed";
        }
    }

    /**
     * An attribute of the table's key, or of an index's, has another type.
     *
     * @param found the type's name in DynamoDB, which need not be one that the AWS SDK knows
     */
    record Type(String attribute, AttributeType declared, String found) implements KeyDifference {

        @Override
        public String message() {
            return "has the key attribute " + attribute + " as " + found + ", and the entity stores it as " + declared
                    + ". Correct the entity, or make anew the table, or the index if only an index has the attribute in"
                    + " its key: types of key attributes cannot be changed";
        }
    }
}
