package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.stub.PromisingClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** How a table is waited for without a thread. */
class TableWaitTest {

    private final PromisingClient client = new PromisingClient();
    private final List<Duration> naps = new ArrayList<>();
    private final List<CompletableFuture<Void>> pauses = new ArrayList<>();

    private final Sleeper sleeper = new Sleeper() {
        @Override
        public void sleep(Duration time) {
            throw new AssertionError("A thread is held up");
        }

        @Override
        public CompletableFuture<Void> sleepAsync(Duration time) {
            naps.add(time);
            pauses.add(new CompletableFuture<>());
            return pauses.get(pauses.size() - 1);
        }
    };

    private CompletableFuture<String> waiting(TableGoal goal) {
        return new TableWait(client, sleeper, "orders", goal)
                .after(CompletableFuture.completedFuture("begun"), error -> error);
    }

    private static DescribeTableResponse table(TableStatus status) {
        return DescribeTableResponse.builder().table(t -> t.tableStatus(status)).build();
    }

    private static ResourceNotFoundException missing() {
        return ResourceNotFoundException.builder().message("missing").build();
    }

    @Test
    void itIsLookedAtUntilItCanBeUsed() {
        CompletableFuture<String> active = waiting(TableGoal.Status.ACTIVE);
        client.fail(0, missing());
        pauses.get(0).complete(null);
        client.answer(1, table(TableStatus.CREATING));
        pauses.get(1).complete(null);
        assertThat(active).isNotDone();
        client.answer(2, table(TableStatus.ACTIVE));
        assertThat(active).isCompletedWithValue("orders");
        assertThat(naps).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
        assertThat(client.promises())
                .extracting(promise -> ((DescribeTableRequest) promise.request()).tableName())
                .containsOnly("orders");
    }

    @Test
    void itIsLookedAtUntilItIsGone() {
        CompletableFuture<String> gone = waiting(TableGoal.Status.GONE);
        client.answer(0, table(TableStatus.DELETING));
        pauses.get(0).complete(null);
        client.fail(1, missing());
        assertThat(gone).isCompletedWithValue("orders");
    }

    @Test
    void anotherErrorEndsTheWait() {
        SdkClientException error = SdkClientException.create("No");
        CompletableFuture<String> active = waiting(TableGoal.Status.ACTIVE);
        client.fail(0, error);
        assertThat(active).isCompletedExceptionally();
        assertThat(pauses).isEmpty();

        CompletableFuture<String> gone = waiting(TableGoal.Status.GONE);
        client.fail(1, error);
        assertThat(gone).isCompletedExceptionally();
    }

    @Test
    void anAnswerWithoutATableEndsTheWait() {
        CompletableFuture<String> active = waiting(TableGoal.Status.ACTIVE);
        client.answer(0, DescribeTableResponse.builder().build());
        assertThat(active).isCompletedExceptionally();
    }

    @Test
    void itIsNotLookedAtForever() {
        CompletableFuture<String> gone = waiting(TableGoal.Status.GONE);
        for (int look = 0; look < 25; look++) {
            assertThat(gone).isNotDone();
            client.answer(look, table(TableStatus.DELETING));
            if (look < 24) {
                pauses.get(look).complete(null);
            }
        }
        assertThat(gone)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .withMessageContaining("After 25 looks at the table it was still not GONE");
    }

    @Test
    void nothingIsSentAfterACancellation() {
        CompletableFuture<String> active = waiting(TableGoal.Status.ACTIVE);
        client.answer(0, table(TableStatus.CREATING));
        active.cancel(true);
        assertThat(pauses.get(0)).isCancelled();
        assertThat(client.promises()).hasSize(1);
    }

    private static DescribeTableResponse replicated(ReplicaStatus status) {
        return DescribeTableResponse.builder()
                .table(t -> t.tableStatus(TableStatus.ACTIVE)
                        .replicas(ReplicaDescription.builder()
                                .regionName("us-east-1")
                                .replicaStatus(status)
                                .build()))
                .build();
    }

    @Test
    void itIsLookedAtUntilItsReplicasCanBeUsed() {
        CompletableFuture<String> replicated = waiting(new TableGoal.Replicated(Set.of("us-east-1")));
        client.answer(0, table(TableStatus.ACTIVE));
        pauses.get(0).complete(null);
        client.answer(1, replicated(ReplicaStatus.CREATING));
        pauses.get(1).complete(null);
        assertThat(replicated).isNotDone();
        client.answer(2, replicated(ReplicaStatus.ACTIVE));
        assertThat(replicated).isCompletedWithValue("orders");
    }

    @Test
    void aReplicaThatFailedEndsTheWait() {
        CompletableFuture<String> replicated = waiting(new TableGoal.Replicated(Set.of("us-east-1", "eu-west-1")));
        client.answer(0, replicated(ReplicaStatus.CREATION_FAILED));
        assertThat(replicated)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .withMessageContaining("The table does not become ACTIVE in eu-west-1, us-east-1");
        assertThat(pauses).isEmpty();
    }
}
