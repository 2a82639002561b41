package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
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
                UpgradeOperation,
                PageOperation,
                BatchGetOperation,
                BatchWriteOperation,
                LoadOperation,
                StoredItemOperation,
                TransactGetOperation,
                TransactWriteOperation,
                CreateTableCall,
                AwaitTableOperation,
                UpdateTableOperation,
                UpdateTimeToLiveOperation,
                UpdateContinuousBackupsOperation,
                DeleteTableOperation,
                DescribeTableOperation,
                DescribeTimeToLiveOperation,
                DescribeContinuousBackupsOperation,
                ListTagsOperation,
                ListTablesOperation {

    @Override
    public abstract Q toRequest(OperationContext context);

    /**
     * The attributes, by their names in DynamoDB, whose values no listener may show: those of all tables that the request
     * is about.
     */
    abstract Set<String> sensitive();

    /** What looks on before the request is made, and may stop it. */
    void before(OperationContext context) {}

    /** Whether what an answer to this request means depends on what became of attempts before. */
    boolean dependsOnAttempts(Q request) {
        return false;
    }

    /**
     * Sends the request and waits for the response. What the client throws is translated by the executor; a
     * {@link DynawrightException} is told as it is.
     */
    abstract P send(DynamoDbClient client, Q request);

    /** Sends the request; the rest is the same. */
    abstract CompletableFuture<P> send(DynamoDbAsyncClient client, Q request);

    /** Where the answer has items; empty if it has none, or nobody wants them. */
    Optional<AnswerShape> shape() {
        return Optional.empty();
    }

    /** The items of a response that was left as it came. */
    AnsweredItems converted(P response) {
        return AnsweredItems.none();
    }

    /** The result that the response stands for. */
    abstract R decode(Exchange<Q, P> exchange);

    /** How many items the response tells of. */
    int items(Exchange<Q, P> exchange) {
        return 1;
    }

    /** What a failed condition means to this operation: an error, or a result all the same. */
    R refused(Refusal<Q> refusal) {
        throw SdkErrors.answered(refusal.error(), target());
    }
}
