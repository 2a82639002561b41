package io.dynawright.operation;

/**
 * What a run of an operation draws from its surroundings. The names that tables have where the call goes are asked for
 * here, once per run, so that an operation stays the same value everywhere.
 */
public record OperationContext() {

    /** The name in DynamoDB of the table that an entity calls by this name. */
    public String tableName(String declared) {
        return declared;
    }
}
