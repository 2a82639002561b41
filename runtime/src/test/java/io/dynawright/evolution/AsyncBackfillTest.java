package io.dynawright.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.CursorKeys;
import io.dynawright.DynawrightAsync;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOptions;
import io.dynawright.schema.EntitySchema;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** The same backfills, for which nobody waits but the test. */
class AsyncBackfillTest extends BackfillTest {

    private DynawrightAsync async() {
        return DynawrightAsync.over(new Client(table())).withCursorKeys(CursorKeys.forLocalDevelopment());
    }

    @Override
    Backfill run(EntitySchema<Member> entity, UnaryOperator<BackfillOptions> options) {
        try {
            return async().backfill(entity, options).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Test
    void aCancelledBackfillAsksForNothingMore() {
        Member.Schema schema = Member.Schema.evolved();
        CompletableFuture<ScanResponse> never = new CompletableFuture<>();
        CompletableFuture<Backfill> backfill = DynawrightAsync.over(new Client(table()) {
                    @Override
                    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
                        return never;
                    }
                })
                .backfill(schema);
        backfill.cancel(true);
        assertThat(never).isCancelled();
    }

    /** What the table does, as futures. */
    private static class Client implements DynamoDbAsyncClient {

        private final Members table;

        Client(Members table) {
            this.table = table;
        }

        @Override
        public CompletableFuture<ScanResponse> scan(ScanRequest request) {
            return done(() -> table.scan(request));
        }

        @Override
        public CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
            return done(() -> table.putItem(request));
        }

        private static <R> CompletableFuture<R> done(Supplier<R> answer) {
            try {
                return CompletableFuture.completedFuture(answer.get());
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
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
}
