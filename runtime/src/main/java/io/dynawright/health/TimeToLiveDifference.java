package io.dynawright.health;

/** Items expire by another attribute, or do not. */
public sealed interface TimeToLiveDifference extends Difference {

    @Override
    default Finding.Kind kind() {
        return Finding.Kind.TIME_TO_LIVE;
    }

    /** Items do not expire, though the entity declares that they do: DynamoDB never deletes them. */
    record Off(String declared) implements TimeToLiveDifference {

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return "never lets items expire, and the entity declares that they do by " + declared
                    + ". Enable the time to live of the table on " + declared;
        }
    }

    /** It is being enabled on the attribute that the entity declares, which can take an hour. */
    record Enabling(String declared) implements TimeToLiveDifference {

        @Override
        public Level level() {
            return Level.WARNING;
        }

        @Override
        public String message() {
            return "does not let items expire by " + declared + " yet: that is being enabled, which can take an hour";
        }
    }

    /** Items expire by another attribute than the entity declares. */
    record Elsewhere(String declared, String found) implements TimeToLiveDifference {

        @Override
        public Level level() {
            return Level.PROBLEM;
        }

        @Override
        public String message() {
            return "lets items expire by " + found + ", and the entity declares " + declared
                    + ". Correct the entity, or disable the time to live of the table and enable it on " + declared;
        }
    }

    /** Items expire, of which the entity does not know. */
    record Undeclared(String found) implements TimeToLiveDifference {

        @Override
        public Level level() {
            return Level.WARNING;
        }

        @Override
        public String message() {
            return "lets items expire by " + found + ", which the entity does not declare with @TimeToLive";
        }
    }

    /**
     * Whether items expire cannot be told.
     *
     * @param status what the table says of it, by a name that Dynawright does not know
     */
    record UnknownStatus(String status) implements TimeToLiveDifference {

        @Override
        public Level level() {
            return Level.WARNING;
        }

        @Override
        public String message() {
            return "has a time to live that is " + status
                    + ", which Dynawright does not know. See DynamoDB's documentation whether items expire";
        }
    }
}
