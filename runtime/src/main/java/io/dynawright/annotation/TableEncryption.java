package io.dynawright.annotation;

/**
 * Whose key encrypts a table at rest; all tables are encrypted.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html">Encryption at
 *     rest</a>
 */
public enum TableEncryption {

    /** A key of DynamoDB's own, which costs nothing and cannot be looked at. */
    AWS_OWNED_KEY,

    /** The key {@code alias/aws/dynamodb} of the account. */
    AWS_MANAGED_KEY,

    /** A key of yours, which {@link TableSettings#kmsKey()} names. */
    CUSTOMER_MANAGED_KEY
}
