package io.dynawright.schema;

/** Whether DynamoDB refuses to delete a table. */
public enum DeletionProtection {

    /** It does not. */
    OFF,

    /** It does. */
    ON
}
