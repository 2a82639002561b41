package io.dynawright.schema;

/**
 * Whose key encrypts a table at rest; all tables are encrypted.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html">Encryption at
 *     rest</a>
 */
public sealed interface TableEncryption {

    /** One of DynamoDB's own. */
    record AwsOwned() implements TableEncryption {}

    /** The one of the account that AWS manages, {@code alias/aws/dynamodb}. */
    record AwsManaged() implements TableEncryption {}

    /**
     * One of the user's.
     *
     * @param key its id, ARN or alias
     */
    record CustomerManaged(String key) implements TableEncryption {}
}
