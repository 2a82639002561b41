package io.dynawright.health;

import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * The table is not simply active.
 *
 * @param status what it is, by DynamoDB's name, which need not be one that Dynawright knows
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html">
 *     TableDescription</a>
 */
public record StatusDifference(String status) implements Difference {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.STATUS;
    }

    @Override
    public Level level() {
        return switch (TableStatus.fromValue(status)) {
            case ACTIVE -> Level.OK;
            case CREATING, DELETING, INACCESSIBLE_ENCRYPTION_CREDENTIALS, ARCHIVING, ARCHIVED -> Level.PROBLEM;
            default -> Level.WARNING;
        };
    }

    @Override
    public String message() {
        return "is " + status + ": "
                + switch (TableStatus.fromValue(status)) {
                    case ACTIVE -> "it can be worked with";
                    case CREATING -> "wait until it is ACTIVE";
                    case UPDATING -> "it can be worked with meanwhile";
                    case DELETING -> "create it anew when it is gone, or correct its name";
                    case INACCESSIBLE_ENCRYPTION_CREDENTIALS ->
                        "DynamoDB cannot use the KMS key of the table. Enable"
                                + " the key and DynamoDB's access to it before the table is archived";
                    case ARCHIVING, ARCHIVED ->
                        "DynamoDB could not use the KMS key of the table for too long. Restore"
                                + " the table from the backup that was made of it";
                    case REPLICATION_NOT_AUTHORIZED -> "it is not replicated. Allow DynamoDB the replication";
                    default ->
                        "Dynawright does not know this status. See DynamoDB's documentation whether the table can"
                                + " be worked with";
                };
    }
}
