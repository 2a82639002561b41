package io.dynawright.health;

import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.KeySchema;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;

/** An index is another one, or only the entity or only the table has it. */
public sealed interface IndexDifference extends Difference {

    @Override
    default Finding.Kind kind() {
        return Finding.Kind.INDEX;
    }

    /** The index's name. */
    String index();

    /** The table lacks it. */
    record Missing(IndexInfo declared) implements IndexDifference {

        @Override
        public String index() {
            return declared.name();
        }

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return declared instanceof IndexInfo.Local
                    ? "has no local index " + index()
                            + ". Make the table anew, or correct the entity: local indexes are made with their table"
                    : "has no index " + index() + ". Add it, or correct the entity";
        }
    }

    /** The entity does not know it, and does not need it. */
    record Undeclared(String index) implements IndexDifference {

        @Override
        public Level level() {
            return Level.OK;
        }

        @Override
        public String message() {
            return "has the index " + index + ", which the entity does not declare";
        }
    }

    /** It is global where the entity declares a local one, or the other way round. */
    record Kind(IndexInfo declared) implements IndexDifference {

        @Override
        public String index() {
            return declared.name();
        }

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return declared instanceof IndexInfo.Local
                    ? "has the global index " + index() + ", and the entity declares a local one. Correct the entity"
                            + " with @Index, or make the table anew"
                    : "has the local index " + index() + ", and the entity declares a global one. Correct the entity"
                            + " with @LocalIndex, or make the table anew";
        }
    }

    /** It has another key. */
    record Key(String index, KeySchema declared, KeySchema found) implements IndexDifference {

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return "has the index " + index + " with the key " + KeyWords.of(found) + ", and the entity declares "
                    + KeyWords.of(declared) + ". Correct the entity, or make the index anew under another name";
        }
    }

    /** It holds less than the entity declares: reads of the index would miss attributes. */
    record NarrowerProjection(String index, IndexProjection declared, IndexProjection found)
            implements IndexDifference {

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return "has the index " + index + " with " + ProjectionWords.of(found) + ", and the entity declares "
                    + ProjectionWords.of(declared) + ". Correct the entity, or make the index anew under another name";
        }
    }

    /** It holds more than the entity declares, which costs storage and does no harm. */
    record WiderProjection(String index, IndexProjection declared, IndexProjection found) implements IndexDifference {

        @Override
        public Level level() {
            return Level.OK;
        }

        @Override
        public String message() {
            return "has the index " + index + " with " + ProjectionWords.of(found) + ", which is more than "
                    + ProjectionWords.of(declared) + " that the entity declares";
        }
    }

    /**
     * What it holds cannot be told.
     *
     * @param type the projection's type by DynamoDB's name, which Dynawright does not know
     */
    record UnknownProjection(String index, String type) implements IndexDifference {

        @Override
        public Level level() {
            return Level.WARNING;
        }

        @Override
        public String message() {
            return "has the index " + index + " with the projection " + type
                    + ", which Dynawright does not know. See DynamoDB's documentation what it holds";
        }
    }

    /** It is filled with the items of the table, and cannot be queried before that is done. */
    record Backfilling(String index) implements IndexDifference {

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return "has the index " + index + ", which is being filled: wait until it is ACTIVE";
        }
    }

    /**
     * It is not simply active.
     *
     * @param status what it is, by DynamoDB's name, which need not be one that Dynawright knows
     */
    record Status(String index, String status) implements IndexDifference {

        @Override
        public Level level() {
            return switch (IndexStatus.fromValue(status)) {
                case ACTIVE -> Level.OK;
                case CREATING, DELETING -> Level.PROBLEM;
                default -> Level.WARNING;
            };
        }

        @Override
        public String message() {
            return "has the index " + index + ", which is " + status + ": "
                    + switch (IndexStatus.fromValue(status)) {
                        case ACTIVE -> "it can be queried";
                        case CREATING -> "wait until it is ACTIVE";
                        case UPDATING -> "it can be queried meanwhile";
                        case DELETING -> "add it anew when it is gone, or correct the entity";
                        default ->
                            "Dynawright does not know this status. See DynamoDB's documentation whether the index"
                                    + " can be queried";
                    };
        }
    }
}
