package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.ThrottledException;
import io.dynawright.hook.EntityHooks;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.Sleeper;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.PromisingClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

/** Calls over an asynchronous client, whose answers come when the test lets them. */
@Timeout(300)
class AsyncCallsTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private static final Map<String, AttributeValue> ITEM = OrderSchema.INSTANCE.itemToMap(Orders.ONE, true);

    private final PromisingClient client = new PromisingClient();
    private final List<CompletableFuture<Void>> pauses = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<OperationEnd> ends = new ArrayList<>();
    private final DynawrightAsync dynawright = DynawrightAsync.over(client)
            .withRetries(RetryPolicy.standard().withMaxAttempts(3).withSleeper(new TestSleeper()))
            .withListener(new OperationListener() {
                @Override
                public void onStart(OperationStart start) {
                    told.add("start " + start.target().operation());
                }

                @Override
                public void onRetry(OperationRetry retry) {
                    told.add("retry " + retry.retry());
                }

                @Override
                public void onEnd(OperationEnd end) {
                    told.add("end " + end.target().operation());
                    ends.add(end);
                }
            });

    /** Time passes when the test says so. */
    private final class TestSleeper implements Sleeper {

        @Override
        public void sleep(Duration time) {
            throw new AssertionError("A thread is held up");
        }

        @Override
        public CompletableFuture<Void> sleepAsync(Duration time) {
            CompletableFuture<Void> pause = new CompletableFuture<>();
            pauses.add(pause);
            return pause;
        }
    }

    private static GetItemResponse found(Map<String, AttributeValue> item) {
        return GetItemResponse.builder().item(item).build();
    }

    /** What the future itself fails with, and not what {@code join} puts around it. */
    private static Throwable failure(CompletableFuture<?> future) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        future.whenComplete((result, error) -> failure.set(error));
        assertThat(future).isCompletedExceptionally();
        return failure.get();
    }

    private static BatchWriteItemResponse leaving(BatchWriteItemRequest request, int items) {
        return BatchWriteItemResponse.builder()
                .unprocessedItems(
                        Map.of("orders", request.requestItems().get("orders").subList(0, items)))
                .build();
    }

    private BatchWriteItemRequest batch(int number) {
        return (BatchWriteItemRequest) client.promises().get(number).request();
    }

    private static PutAllOperation<Order> puts(int orders) {
        List<Order> all = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            all.add(Orders.order(String.valueOf(i)));
        }
        return PutAllOperation.of(OrderSchema.INSTANCE, all);
    }

    @Test
    void theFutureHasTheResultWhenTheAnswerIsThere() {
        CompletableFuture<Optional<Order>> found = dynawright.run(OrderOperations.find(KEY));
        assertThat(found).isNotDone();
        client.answer(0, found(ITEM));
        assertThat(found).isCompletedWithValue(Optional.of(Orders.ONE));
        assertThat(told).containsExactly("start find", "end find");
        assertThat(ends.get(0).items()).isEqualTo(1);
        assertThat(ends.get(0).error()).isEmpty();
    }

    @Test
    void anErrorOfTheSdkIsToldAsOneOfTheFamily() {
        CompletableFuture<Optional<Order>> found = dynawright.run(OrderOperations.find(KEY));
        client.fail(
                0,
                new CompletionException(ThrottlingException.builder()
                        .statusCode(400)
                        .awsErrorDetails(AwsErrorDetails.builder()
                                .errorCode("ThrottlingException")
                                .errorMessage("Slow down")
                                .build())
                        .build()));
        Throwable failure = failure(found);
        assertThat(failure)
                .isInstanceOf(ThrottledException.class)
                .hasMessageContaining("(find of table orders, key customerId=c-1, orderId=o-1)");
        assertThat(catchThrowable(found::join))
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
        assertThat(ends.get(0).error()).containsSame(failure);
    }

    @Test
    void aClientThatFailsBeforeItHasAFutureFailsTheCall() {
        DynamoDbAsyncClient broken = new DynamoDbAsyncClient() {
            @Override
            public String serviceName() {
                return "dynamodb";
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        assertThat(failure(DynawrightAsync.over(broken).run(OrderOperations.find(KEY))))
                .isInstanceOf(ServiceException.class)
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void errorsOfTheNetworkDoNotNeedAnEndpointToBeTold() {
        CompletableFuture<Optional<Order>> found = dynawright.run(OrderOperations.find(KEY));
        client.fail(0, SdkClientException.create("No route", new IOException("No route")));
        assertThat(failure(found))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("No usable answer from the client's endpoint: No route");
    }

    @Test
    void anErrorOfTheMachineIsLeftAsItIs() {
        CompletableFuture<Optional<Order>> found = dynawright.run(OrderOperations.find(KEY));
        StackOverflowError error = new StackOverflowError();
        client.fail(0, new CompletionException(error));
        assertThat(failure(found)).isSameAs(error);
    }

    @Test
    void aRefusalMeansWhatTheOperationMakesOfIt() {
        CompletableFuture<Order> insert = dynawright.run(OrderOperations.insert(Orders.ONE));
        client.fail(
                0,
                ConditionalCheckFailedException.builder()
                        .item(ITEM)
                        .message("The conditional request failed")
                        .build());
        assertThat(failure(insert)).isInstanceOf(AlreadyExistsException.class);
    }

    @Test
    void whatTheEntityDoesNotUnderstandFailsTheCall() {
        CompletableFuture<Optional<Order>> found = dynawright.run(OrderOperations.find(KEY));
        client.answer(0, found(Map.of("customerId", AttributeValue.fromN("1"))));
        assertThat(failure(found)).isInstanceOf(ConversionException.class);
    }

    @Test
    void aMissingItemFailsTheCall() {
        CompletableFuture<Order> order = dynawright.run(GetOperation.of(OrderSchema.INSTANCE, KEY));
        client.answer(0, GetItemResponse.builder().build());
        assertThat(failure(order)).isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void whatHooksThrowFailsTheCall() {
        IllegalStateException before = new IllegalStateException("before");
        IllegalStateException after = new IllegalStateException("after");
        DynawrightAsync hooked = dynawright.withHooks(OrderSchema.INSTANCE, new EntityHooks<>() {
            @Override
            public void beforeWrite(Order order) {
                throw before;
            }

            @Override
            public void afterRead(Order order) {
                throw after;
            }
        });
        assertThat(failure(hooked.run(OrderOperations.put(Orders.ONE)))).isSameAs(before);
        assertThat(client.promises()).isEmpty();
        CompletableFuture<Optional<Order>> found = hooked.run(OrderOperations.find(KEY));
        client.answer(0, found(ITEM));
        assertThat(failure(found)).isSameAs(after);
        assertThat(told).containsExactly("start put", "end put", "start find", "end find");
    }

    @Test
    void aListenerCanForbidTheCall() {
        IllegalStateException veto = new IllegalStateException("No");
        DynawrightAsync forbidden = dynawright.withListener(new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                throw veto;
            }
        });
        assertThat(failure(forbidden.run(OrderOperations.find(KEY)))).isSameAs(veto);
        assertThat(client.promises()).isEmpty();
        assertThat(told).containsExactly("start find", "end find");
    }

    @Test
    void anErrorOfAListenerAtTheEndLeavesNobodyWaiting() {
        InternalError error = new InternalError("Told");
        DynawrightAsync watched = dynawright.withListener(new OperationListener() {
            @Override
            public void onEnd(OperationEnd end) {
                throw error;
            }
        });
        CompletableFuture<Optional<Order>> found = watched.run(OrderOperations.find(KEY));
        client.answer(0, found(ITEM));
        assertThat(failure(found)).isSameAs(error);
    }

    @Test
    void nothingIsRunWithoutAnOperation() {
        assertThatNullPointerException()
                .isThrownBy(() -> dynawright.run((GetOperation<Order>) null))
                .withMessage("operation");
    }

    @Test
    void cancellingTheCallCancelsTheRequest() {
        CompletableFuture<Optional<Order>> found = dynawright.run(OrderOperations.find(KEY));
        assertThat(found.cancel(true)).isTrue();
        assertThat(client.isCancelled(0)).isTrue();
        assertThat(told).containsExactly("start find", "end find");
        assertThat(ends.get(0).error()).containsInstanceOf(CancellationException.class);
    }

    @Test
    void aTimeLimitOfTheFutureCancelsTheRequest() {
        CompletableFuture<Optional<Order>> found =
                dynawright.run(OrderOperations.find(KEY)).orTimeout(1, TimeUnit.MILLISECONDS);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(found::join)
                .withCauseInstanceOf(TimeoutException.class);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> client.promises().get(0).answer().join());
    }

    @Test
    void whatIsLeftUnprocessedIsSentAgainAfterAPause() {
        CompletableFuture<?> put = dynawright.run(puts(3));
        client.answer(0, leaving(batch(0), 2));
        assertThat(client.promises()).hasSize(1);
        pauses.get(0).complete(null);
        assertThat(batch(1).requestItems().get("orders")).hasSize(2);
        client.answer(1, leaving(batch(1), 0));
        assertThat(put).isCompleted();
        assertThat(told).containsExactly("start putAll", "retry 1", "end putAll");
    }

    @Test
    void nothingIsSentAfterACancellationInAPause() {
        CompletableFuture<?> put = dynawright.run(puts(3));
        client.answer(0, leaving(batch(0), 2));
        put.cancel(true);
        assertThat(pauses.get(0)).isCancelled();
        assertThat(client.promises()).hasSize(1);
        assertThat(told).containsExactly("start putAll", "retry 1", "end putAll");
    }

    @Test
    void nothingIsSentAfterACancellationBetweenRequests() {
        CompletableFuture<?> put = dynawright.run(puts(60));
        client.answer(0, leaving(batch(0), 0));
        assertThat(client.promises()).hasSize(2);
        put.cancel(true);
        assertThat(client.isCancelled(1)).isTrue();
        assertThat(client.promises()).hasSize(2);
    }

    @Test
    void aListenerThatIsToldOfTheEndFindsTheFutureNotYetComplete() {
        AtomicReference<CompletableFuture<?>> call = new AtomicReference<>();
        List<Boolean> done = new ArrayList<>();
        DynawrightAsync watched = dynawright.withListener(new OperationListener() {
            @Override
            public void onEnd(OperationEnd end) {
                done.add(call.get().isDone());
            }
        });
        call.set(watched.run(OrderOperations.find(KEY)));
        client.answer(0, found(ITEM));
        assertThat(done).containsExactly(false);
        assertThat(call.get()).isCompleted();
    }

    @Test
    void theSameOperationCanBeRunAgain() {
        var find = OrderOperations.find(KEY);
        CompletableFuture<Optional<Order>> one = dynawright.run(find);
        CompletableFuture<Optional<Order>> two = dynawright.run(find);
        client.answer(1, found(ITEM));
        assertThat(two).isCompleted();
        assertThat(one).isNotDone();
    }

    @Test
    void aPausePolicyThatIsInterruptedEndsTheBatch() {
        DynawrightAsync interrupted =
                dynawright.withRetries(RetryPolicy.standard().withSleeper(time -> {
                    throw new InterruptedException();
                }));
        CompletableFuture<?> put = interrupted.run(puts(3));
        client.answer(0, leaving(batch(0), 2));
        assertThat(failure(put)).isInstanceOf(DynawrightException.class).hasMessageContaining("2 of 3");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void branchesGoOnAtTheSameTimeWithoutAnExecutor() {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            orders.add(Orders.order(String.valueOf(i)));
        }
        CompletableFuture<?> put = dynawright.run(PutAllOperation.of(
                OrderSchema.INSTANCE,
                orders,
                b -> b.parallel(3, task -> {
                    throw new AssertionError("The executor is not needed");
                })));
        assertThat(client.promises()).hasSize(3);
        client.answer(2, leaving(batch(2), 0));
        assertThat(client.promises()).hasSize(4);
        client.answer(0, leaving(batch(0), 0));
        client.answer(1, leaving(batch(1), 0));
        assertThat(put).isNotDone();
        client.answer(3, leaving(batch(3), 0));
        assertThat(put).isCompleted();
    }

    @Test
    void cancellingStopsAllBranches() {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            orders.add(Orders.order(String.valueOf(i)));
        }
        CompletableFuture<?> put =
                dynawright.run(PutAllOperation.of(OrderSchema.INSTANCE, orders, b -> b.parallel(3, Runnable::run)));
        put.cancel(true);
        assertThat(client.promises())
                .hasSize(3)
                .allMatch(promise -> promise.answer().isCancelled());
        assertThat(ends)
                .singleElement()
                .satisfies(end -> assertThat(end.error()).containsInstanceOf(CancellationException.class));
    }

    @Test
    void aTableThatExistsIsNotCreated() {
        CompletableFuture<?> created = dynawright.createTable(OrderSchema.INSTANCE);
        client.fail(0, ResourceInUseException.builder().message("exists").build());
        assertThat(failure(created)).isInstanceOf(TableAlreadyExistsException.class);
    }

    @Test
    void cancellingTheCreationOfATableStopsTheWait() {
        CompletableFuture<?> created = dynawright.createTable(OrderSchema.INSTANCE);
        client.answer(0, new Object());
        assertThat(client.promises()).hasSize(2);
        created.cancel(true);
        assertThat(client.isCancelled(1)).isTrue();
    }

    @Test
    void thePutIsWhatWasStored() {
        CompletableFuture<Order> put = dynawright.run(OrderOperations.put(Orders.ONE));
        client.answer(0, PutItemResponse.builder().build());
        assertThat(put).isCompletedWithValue(Orders.ONE);
    }

    @Test
    void theBlockingConnectionHasNoClient() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> dynawright.blocking().client())
                .withMessageContaining("Ask the DynawrightAsync");
    }

    @Test
    void whoIsInterruptedAlreadySendsNothing() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright.blocking().run(OrderOperations.find(KEY)))
                .withMessageStartingWith("The thread was interrupted")
                .withMessageContaining("(find of table orders, key customerId=c-1, orderId=o-1)");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(client.promises()).isEmpty();
    }

    /** Lets another thread make the call and wait; gives it when the request is under way. */
    private Thread waiting(Runnable call) {
        Thread waiting = new Thread(call);
        waiting.start();
        while (client.promises().isEmpty()) {
            Thread.onSpinWait();
        }
        return waiting;
    }

    @Test
    void anInterruptionOfWhoWaitsCancelsTheCall() {
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        CompletableFuture<Throwable> met = new CompletableFuture<>();
        waiting(() -> {
                    met.complete(catchThrowable(() -> dynawright.blocking().run(OrderOperations.find(KEY))));
                    kept.complete(Thread.currentThread().isInterrupted());
                })
                .interrupt();
        assertThat(met.join())
                .isInstanceOf(ServiceException.class)
                .hasMessageStartingWith("The thread was interrupted");
        assertThat(kept.join()).isTrue();
        assertThat(client.isCancelled(0)).isTrue();
    }

    @Test
    void whoWaitsMeetsTheVeryError() {
        CompletableFuture<Throwable> met = new CompletableFuture<>();
        waiting(() ->
                met.complete(catchThrowable(() -> dynawright.blocking().run(OrderOperations.insert(Orders.ONE)))));
        client.fail(0, ConditionalCheckFailedException.builder().build());
        assertThat(met.join()).isInstanceOf(AlreadyExistsException.class);
        assertThat(ends.get(0).error()).containsSame(met.join());
    }
}
