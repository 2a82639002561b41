package io.dynawright.operation;

import io.dynawright.wire.AnsweredItems;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A request and what was answered.
 *
 * @param context what the run draws from its surroundings
 * @param response the answer, whose items may have been taken out of it
 * @param items the items of the answer
 */
record Exchange<Q extends DynamoDbRequest, P>(OperationContext context, Q request, P response, AnsweredItems items) {

    /** Without values. */
    @Override
    public String toString() {
        return "Exchange";
    }
}
