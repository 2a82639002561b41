package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What an executor needs to know of an operation: its request, which call takes it, and what the answer means. An
 * executor knows nothing of entities, and an operation nothing of retries, threads or errors of the network.
 *
 * @param <Q> the request of the AWS SDK
 * @param <P> the response of the AWS SDK
 * @param <R> the result
 */
abstract sealed class RequestOperation<Q extends DynamoDbRequest, P, R extends @Nullable Object> implements Operation<R>
        permits GetItemOperation,
                PutItemOperation,
                DeleteOperation,
                UpdateItemOperation,
                PageOperation,
                BatchGetOperation,
                BatchWriteOperation,
                LoadOperation,
                StoredItemOperation,
                TransactGetOperation,
                TransactWriteOperation,
                CreateTableOperation,
                DeleteTableOperation {

    @Override
    public abstract Q toRequest(OperationContext context);

    /** What looks on before the request is made, and may stop it. */
    void before(OperationContext context) {}

    /** The request as it is sent: where its meaning depends on the attempts before, it carries what they tell. */
    Q observed(Q request, Attempts attempts) {
        return request;
    }

    /**
     * Sends the request and waits for the response. What the client throws is translated by the executor; a
     * {@link DynawrightException} is told as it is.
     */
    abstract P send(DynamoDbClient client, Q request);

    /** The result that the response stands for. */
    abstract R decode(Exchange<Q, P> exchange);

    /** How many items the response tells of. */
    int items(P response) {
        return 1;
    }

    /** What a failed condition means to this operation: an error, or a result all the same. */
    R refused(Refusal<Q> refusal) {
        throw SdkErrors.answered(refusal.error(), target());
    }
}
