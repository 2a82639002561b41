package io.dynawright.processor.declare;

/** Whether DynamoDB refuses to delete a table. */
public enum Protection {
    NONE,
    DELETION
}
