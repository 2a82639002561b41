package io.dynawright.processor.model;

/** Whose key encrypts a table at rest. */
public sealed interface TableEncryption {

    /** One of DynamoDB's own. */
    record AwsOwned() implements TableEncryption {}

    /** That of the account which AWS manages. */
    record AwsManaged() implements TableEncryption {}

    /**
     * One of the user's.
     *
     * @param key its id, ARN or alias
     */
    record CustomerManaged(String key) implements TableEncryption {}
}
