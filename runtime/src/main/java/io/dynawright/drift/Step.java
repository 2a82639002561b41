package io.dynawright.drift;

import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * One step on the way from a table as it is to the table as its entity declares it. Steps are taken in their order. Each
 * prints as what it does, and, where there is one, the command of the AWS CLI that does it.
 */
public sealed interface Step {

    /** What it does, and what to think of, in a sentence or two. */
    String purpose();

    /** A call of DynamoDB. */
    sealed interface Call extends Step {

        /** What is sent. */
        DynamoDbRequest request();
    }

    /** Makes the table. */
    record CreateTable(CreateTableRequest request, String purpose) implements Call {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /** Changes the table, in one respect, or one of its indexes. */
    record UpdateTable(UpdateTableRequest request, String purpose) implements Call {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /** Lets items expire, or no longer. */
    record UpdateTimeToLive(UpdateTimeToLiveRequest request, String purpose) implements Call {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /** Changes how far back the table can be restored. */
    record UpdateContinuousBackups(UpdateContinuousBackupsRequest request, String purpose) implements Call {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /** Adds tags, and gives others another value. */
    record TagResource(TagResourceRequest request, String purpose) implements Call {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /** Removes tags. */
    record UntagResource(UntagResourceRequest request, String purpose) implements Call {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /**
     * Waits, asking again and again: DynamoDB refuses the next step before that.
     *
     * @param table the table's name in DynamoDB
     */
    record Wait(String table, Goal goal) implements Step {

        /** What is waited for. */
        public enum Goal {
            /** The table, its indexes and its replicas are {@code ACTIVE}. */
            ACTIVE("Wait until the table, its indexes and its replicas are ACTIVE"),
            /** The time to live of the table is {@code ENABLED} or {@code DISABLED}, which can take an hour. */
            TIME_TO_LIVE("Wait until the time to live is ENABLED or DISABLED, and for an hour since its last change");

            private final String words;

            Goal(String words) {
                this.words = words;
            }
        }

        @Override
        public String purpose() {
            return goal.words;
        }

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /**
     * The table must be made anew: what differs is fixed when a table is made.
     *
     * @param request what makes the new table, under a name that can be another one
     * @param purpose what differs
     */
    record Rebuild(CreateTableRequest request, String purpose) implements Step {

        @Override
        public String toString() {
            return Commands.text(this);
        }
    }

    /** A person has to decide. */
    record Manual(String purpose) implements Step {

        @Override
        public String toString() {
            return purpose;
        }
    }
}
