package io.dynawright.operation;

/**
 * What a run of an operation draws from its surroundings. The names that tables have where the call goes are asked for
 * here, once per run, so that an operation stays the same value everywhere.
 *
 * <pre>{@code
 * DynamoDbRequest request = OrderOperations.insert(order).toRequest(OperationContext.standard());
 * }</pre>
 */
public final class OperationContext {

    private static final OperationContext STANDARD = new OperationContext();

    private OperationContext() {}

    /** The surroundings in which tables have the names that entities declare. */
    public static OperationContext standard() {
        return STANDARD;
    }

    /** The name in DynamoDB of the table that an entity calls by this name. */
    public String tableName(String declared) {
        return declared;
    }
}
