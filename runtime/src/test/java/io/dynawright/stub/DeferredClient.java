package io.dynawright.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Answers what a blocking client answers: at once, or when a test says so. */
public final class DeferredClient implements DynamoDbAsyncClient {

    /** A request that was made. */
    public record Call<R>(CompletableFuture<R> future, Supplier<R> response) {

        /** Answers it, on this thread. */
        public void answer() {
            try {
                future.complete(response.get());
            } catch (RuntimeException e) {
                future.completeExceptionally(e);
            }
        }

        public boolean isCancelled() {
            return future.isCancelled();
        }
    }

    private final DynamoDbClient client;
    private final boolean answersAtOnce;
    private final List<Call<?>> calls = new ArrayList<>();

    private DeferredClient(DynamoDbClient client, boolean answersAtOnce) {
        this.client = client;
        this.answersAtOnce = answersAtOnce;
    }

    /** Its futures are completed already. */
    public static DeferredClient atOnce(DynamoDbClient client) {
        return new DeferredClient(client, true);
    }

    /** Its futures are completed by {@link #answer}. */
    public static DeferredClient whenTold(DynamoDbClient client) {
        return new DeferredClient(client, false);
    }

    /** All calls so far that were not answered at once. */
    public List<Call<?>> calls() {
        return calls;
    }

    /** Answers the call with this number, of which the first is 0. */
    public void answer(int number) {
        calls.get(number).answer();
    }

    private <R> CompletableFuture<R> call(Supplier<R> response) {
        Call<R> call = new Call<>(new CompletableFuture<>(), response);
        if (answersAtOnce) {
            call.answer();
        } else {
            calls.add(call);
        }
        return call.future();
    }

    @Override
    public CompletableFuture<QueryResponse> query(QueryRequest request) {
        return call(() -> client.query(request));
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return call(() -> client.scan(request));
    }

    @Override
    public CompletableFuture<BatchGetItemResponse> batchGetItem(BatchGetItemRequest request) {
        return call(() -> client.batchGetItem(request));
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
