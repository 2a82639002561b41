package io.dynawright.operation;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A request whose condition did not hold.
 *
 * @param context what the run draws from its surroundings
 * @param current the item that was there; empty if there was none
 * @param error what the client threw
 * @param attempts what became of the attempts before
 */
record Refusal<Q extends DynamoDbRequest>(
        OperationContext context,
        Q request,
        Map<String, AttributeValue> current,
        DynamoDbException error,
        Attempts attempts) {

    /** Without values. */
    @Override
    public String toString() {
        return "Refusal by an item with " + current.keySet();
    }
}
