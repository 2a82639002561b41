package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.DynawrightException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.PromisingClient;
import io.dynawright.wire.Captures;
import io.dynawright.wire.Streaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** How steps are followed without waiting. */
@Timeout(300)
class AsyncStepsTest {

    private static final int MANY = 100_000;
    private static final FindOperation<Order> FIND = FindOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", "o-1"));
    private static final GetItemResponse NOTHING = GetItemResponse.builder().build();

    private final PromisingClient client = new PromisingClient();

    /** A client whose answers are there at once. */
    private static final class Prompt implements DynamoDbAsyncClient {

        @Override
        public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
            return CompletableFuture.completedFuture(NOTHING);
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static AsyncRun run(DynamoDbAsyncClient client) {
        OperationContext context = OperationContext.standard();
        return new AsyncRun(
                client, new Captures(Streaming.OFF, "", List::of), context, Observation.begin(List.of(), FIND));
    }

    private Ongoing<String> follow(Supplier<Step<String>> begin) {
        return AsyncSteps.follow(run(client), begin);
    }

    private static Throwable failure(Ongoing<?> ongoing) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        ongoing.end().whenComplete((result, error) -> failure.set(error));
        return failure.get();
    }

    private static Step<String> countdown(int rest) {
        return rest == 0 ? new Step.Done<>("done") : new Step.Ask<>(FIND, 0, found -> countdown(rest - 1));
    }

    @Test
    void answersThatAreThereAtOnceDoNotGrowTheStack() {
        assertThat(AsyncSteps.follow(run(new Prompt()), () -> countdown(MANY)).end())
                .isCompletedWithValue("done");
    }

    @Test
    void errorsThatAreThereAtOnceDoNotGrowTheStackEither() {
        assertThat(AsyncSteps.follow(run(failing()), () -> stubborn(20_000)).end())
                .isCompletedWithValue("done");
    }

    private static DynamoDbAsyncClient failing() {
        return new DynamoDbAsyncClient() {
            @Override
            public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
                return CompletableFuture.failedFuture(SdkClientException.create("No"));
            }

            @Override
            public String serviceName() {
                return "dynamodb";
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private static Step<String> stubborn(int rest) {
        return rest == 0
                ? new Step.Done<>("done")
                : new Step.Ask<Optional<Order>, String>(FIND, 0, found -> new Step.Done<>("found"))
                        .orElse(e -> stubborn(rest - 1));
    }

    @Test
    void forksThatAreThereAtOnceDoNotGrowTheStackEither() {
        assertThat(AsyncSteps.follow(run(new Prompt()), () -> forks(5_000)).end())
                .isCompletedWithValue("done");
    }

    private static Step<String> forks(int rest) {
        return rest == 0
                ? new Step.Done<>("done")
                : new Step.Fork<Optional<Order>, String>(
                        List.of(() -> Step.of(FIND), () -> Step.of(FIND)), Runnable::run, () -> forks(rest - 1));
    }

    @Test
    void aStepWaitsForTheOneBefore() {
        Ongoing<String> ongoing = follow(() -> countdown(3));
        assertThat(client.promises()).hasSize(1);
        client.answer(0, NOTHING);
        client.answer(1, NOTHING);
        assertThat(client.promises()).hasSize(3);
        assertThat(ongoing.end()).isNotDone();
        client.answer(2, NOTHING);
        assertThat(ongoing.end()).isCompletedWithValue("done");
    }

    @Test
    void nothingMoreIsAskedOnceItWasStopped() {
        Ongoing<String> ongoing = follow(() -> countdown(3));
        client.answer(0, NOTHING);
        ongoing.stop();
        assertThat(client.isCancelled(1)).isTrue();
        assertThat(client.promises()).hasSize(2);
        assertThat(failure(ongoing)).isInstanceOf(CancellationException.class);
    }

    @Test
    void oneThatIsStoppedInTheMiddleOfAStepEndsWithIt() {
        AtomicReference<Ongoing<String>> ongoing = new AtomicReference<>();
        ongoing.set(follow(() -> new Step.Ask<>(FIND, 0, found -> {
            ongoing.get().stop();
            assertThat(ongoing.get().end()).isNotDone();
            return countdown(1);
        })));
        client.answer(0, NOTHING);
        assertThat(client.promises()).hasSize(2);
        assertThat(client.isCancelled(1)).isTrue();
        assertThat(failure(ongoing.get())).isInstanceOf(CancellationException.class);
    }

    @Test
    void anAnswerThatCannotBeUsedIsNoErrorToGoOnAfter() {
        IllegalStateException thrown = new IllegalStateException("next");
        Ongoing<String> ongoing = follow(() -> new Step.Ask<Optional<Order>, String>(FIND, 0, found -> {
                    throw thrown;
                })
                .orElse(e -> new Step.Done<>("recovered")));
        client.answer(0, NOTHING);
        assertThat(failure(ongoing)).isSameAs(thrown);
    }

    @Test
    void afterAnErrorItGoesOnAsTheStepSays() {
        Ongoing<String> ongoing =
                follow(() -> new Step.Ask<Optional<Order>, String>(FIND, 0, found -> new Step.Done<>("found"))
                        .orElse(e -> new Step.Done<>(e.target().operation())));
        client.fail(0, SdkClientException.create("No"));
        assertThat(ongoing.end()).isCompletedWithValue("find");
    }

    @Test
    void whatStepsThrowToBeginWithIsAFailure() {
        IllegalStateException thrown = new IllegalStateException("begin");
        assertThat(failure(follow(() -> {
                    throw thrown;
                })))
                .isSameAs(thrown);
    }

    private Step<String> fork(List<Supplier<Step<String>>> branches) {
        return new Step.Fork<>(branches, Runnable::run, () -> new Step.Done<>("joined"));
    }

    @Test
    void aForkGoesOnWhenAllBranchesHaveEnded() {
        Ongoing<String> ongoing = follow(() -> fork(List.of(() -> countdown(1), () -> countdown(2))));
        assertThat(client.promises()).hasSize(2);
        client.answer(0, NOTHING);
        client.answer(1, NOTHING);
        assertThat(ongoing.end()).isNotDone();
        client.answer(2, NOTHING);
        assertThat(ongoing.end()).isCompletedWithValue("joined");
    }

    @Test
    void theFirstFailureOfABranchStopsTheOthers() {
        Ongoing<String> ongoing =
                follow(() -> fork(List.of(() -> countdown(1), () -> countdown(2), () -> countdown(2))));
        client.fail(1, SdkClientException.create("No"));
        assertThat(client.isCancelled(0)).isTrue();
        assertThat(client.isCancelled(2)).isTrue();
        assertThat(client.promises()).hasSize(3);
        assertThat(failure(ongoing)).isInstanceOf(DynawrightException.class).hasMessageContaining("No");
    }

    @Test
    void branchesAfterOneThatFailedAtOnceAreNotBegun() {
        IllegalStateException thrown = new IllegalStateException("branch");
        List<String> begun = new ArrayList<>();
        Ongoing<String> ongoing = follow(() -> fork(List.of(
                () -> {
                    throw thrown;
                },
                () -> {
                    begun.add("two");
                    return countdown(0);
                })));
        assertThat(failure(ongoing)).isSameAs(thrown);
        assertThat(begun).isEmpty();
    }

    @Test
    void aFailedForkEndsOnlyWhenNoBranchIsUnderWay() {
        AtomicReference<Ongoing<String>> ongoing = new AtomicReference<>();
        List<Boolean> ended = new ArrayList<>();
        ongoing.set(follow(() -> fork(List.of(
                () -> countdown(1),
                () -> new Step.Ask<>(FIND, 0, found -> {
                    // The other branch fails while this one is doing something.
                    client.fail(0, SdkClientException.create("No"));
                    ended.add(ongoing.get().end().isDone());
                    return new Step.Done<>("two");
                })))));
        client.answer(1, NOTHING);
        assertThat(ended).containsExactly(false);
        assertThat(failure(ongoing.get())).isInstanceOf(DynawrightException.class);
    }
}
