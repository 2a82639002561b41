package io.dynawright.operation;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What operations make of an answer, without a client. */
final class Answered {

    private Answered() {}

    static <Q extends DynamoDbRequest, P, R> R with(P response, RequestOperation<Q, P, R> operation) {
        return with(response, operation, OperationContext.standard());
    }

    static <Q extends DynamoDbRequest, P, R> R with(
            P response, RequestOperation<Q, P, R> operation, OperationContext context) {
        return operation.decode(
                new Exchange<>(context, operation.toRequest(context), response, operation.converted(response)));
    }

    @SuppressWarnings("unchecked") // The one request of an update results in what the update does.
    static <R> R with(UpdateItemResponse response, UpdateOperation<R> update) {
        Step.Ask<R, R> ask = (Step.Ask<R, R>) update.begin(OperationContext.standard());
        return with(response, (UpdateItemOperation<R>) ask.operation());
    }
}
