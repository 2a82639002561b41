package io.dynawright;

import static io.dynawright.shop.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.BatchFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.ThrottledException;
import io.dynawright.hook.EntityHooks;
import io.dynawright.operation.BatchProgress;
import io.dynawright.operation.BatchWrite;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.DeletedItems;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.schema.EntityKey;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import io.dynawright.stub.BatchTable;
import io.dynawright.stub.Connected;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many items, written and deleted. */
class BatchWritesTest extends Connected {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    private final BatchTable table = new BatchTable("customerId", "orderId");
    private final List<Integer> retries = new ArrayList<>();
    private final Dynawright dynawright = over(table)
            .withRetries(RetryPolicy.standard().withBackoff(attempt -> {
                retries.add(attempt - 1);
                return Duration.ZERO;
            }));

    private static List<Order> orders(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> order(String.valueOf(i)))
                .toList();
    }

    private static OrderKey key(String orderId) {
        return OrderKey.of("c-1", orderId);
    }

    private static Order noted(String orderId, String note) {
        Order one = order(orderId);
        return new Order(
                one.customerId(), one.orderId(), one.status(), one.placedAt(), one.total(), one.quantity(), note);
    }

    private PutItems<Order> putAll(List<Order> orders) {
        return dynawright.run(PutAllOperation.of(SCHEMA, orders));
    }

    @Test
    void itemsGoByTwentyFive() {
        List<Order> orders = orders(60);
        PutItems<Order> put = putAll(orders);
        assertThat(put.written()).isEqualTo(orders);
        assertThat(put.unprocessed()).isEmpty();
        assertThat(put.orThrow()).isSameAs(put);
        assertThat(table.sizes()).containsExactly(25, 25, 10);
        assertThat(table.size()).isEqualTo(60);
        assertThat(put.cost().requests()).isEqualTo(3);
        assertThat(put.cost().retries()).isZero();
        assertThat(put.cost().consumedCapacity()).isEmpty();
    }

    @Test
    void nothingIsSentForNothing() {
        assertThat(putAll(List.of()).written()).isEmpty();
        assertThat(dynawright.run(DeleteAllOperation.of(SCHEMA, List.of())).deleted())
                .isEmpty();
        assertThat(table.requests()).isEmpty();
    }

    @Test
    void tenThousandItemsOfWhichAFifthIsLeftAgainAndAgainAreWrittenOnceEach() {
        long seed = new Random().nextLong();
        System.out.println("Seed of the batch of writes: " + seed);
        Random random = new Random(seed);
        List<Order> orders = orders(10_000);
        List<String> left = new ArrayList<>();
        table.leaving(key -> random.nextInt(5) == 0 && left.add(key));
        PutItems<Order> put = putAll(orders);
        assertThat(put.written()).isEqualTo(orders);
        assertThat(put.unprocessed()).isEmpty();
        assertThat(table.size()).isEqualTo(10_000);
        assertThat(table.writes())
                .hasSize(10_000)
                .allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
        assertThat(table.sizes().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000 + left.size());
        assertThat(put.cost().requests()).isEqualTo(table.requests().size());
        assertThat(put.cost().retries()).isEqualTo(retries.size());
    }

    @Test
    void whatIsLeftGoesWithTheNextItems() {
        List<String> left = new ArrayList<>(List.of("orders c-1 3", "orders c-1 7"));
        table.leaving(left::remove);
        assertThat(putAll(orders(40)).written()).hasSize(40);
        assertThat(table.sizes()).containsExactly(25, 17);
        assertThat(retries).containsExactly(1);
    }

    @Test
    void whatStaysUnprocessedAfterTheLastRetryIsReturned() {
        List<String> stuck = List.of("orders c-1 3", "orders c-1 30");
        table.leaving(stuck::contains);
        PutItems<Order> put = putAll(orders(40));
        assertThat(put.unprocessed()).containsExactly(order("3"), order("30"));
        assertThat(put.written()).hasSize(38).doesNotContain(order("3"), order("30"));
        assertThat(table.size()).isEqualTo(38);
        assertThat(retries).containsExactly(1, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(put::orThrow)
                .withMessageStartingWith("2 of 40 items of a batch were not processed: DynamoDB left them unprocessed,"
                        + " also after the last retry (putAll of table orders)")
                .matches(BatchFailedException::retryable)
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).containsExactly(order("3"), order("30")));
    }

    @Test
    void withoutRetriesEverythingIsTriedOnce() {
        table.leaving(key -> key.endsWith("3"));
        Dynawright once = dynawright.withRetries(RetryPolicy.standard().withMaxAttempts(1));
        PutItems<Order> put = once.run(PutAllOperation.of(SCHEMA, orders(30)));
        assertThat(put.unprocessed()).containsExactly(order("3"), order("13"), order("23"));
        assertThat(table.sizes()).containsExactly(25, 5);
        assertThat(put.cost().retries()).isZero();
    }

    @Test
    void aThrottledRequestIsTriedAgainWhole() {
        table.answering(request -> request == 1 || request == 2 || request == 4
                ? Answers.error("ProvisionedThroughputExceededException", "Slow down")
                : null);
        PutItems<Order> put = putAll(orders(50));
        assertThat(put.written()).hasSize(50);
        assertThat(table.sizes()).containsExactly(25, 25, 25, 25, 25);
        assertThat(retries).containsExactly(1, 2, 1);
        assertThat(put.cost().requests()).isEqualTo(5);
        assertThat(put.cost().retries()).isEqualTo(3);
    }

    @Test
    void whereEveryRequestIsThrottledTheRestIsNotAskedForAnyMore() {
        table.answering(
                request -> request > 1 ? Answers.error("ProvisionedThroughputExceededException", "Slow down") : null);
        PutItems<Order> put = putAll(orders(100));
        assertThat(put.written()).isEqualTo(orders(25));
        assertThat(put.unprocessed()).isEqualTo(orders(100).subList(25, 100));
        assertThat(table.requests()).hasSize(10);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(put::orThrow)
                .withCauseInstanceOf(ThrottledException.class)
                .matches(BatchFailedException::retryable);
    }

    @Test
    void anErrorThatWillNotPassTellsWhatWasNotWritten() {
        table.answering(request -> request == 3 ? Answers.error("AccessDeniedException", "No") : null);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> putAll(orders(100)))
                .withMessageStartingWith(
                        "50 of 100 items of a batch were not processed: DynamoDB refused the caller with"
                                + " AccessDeniedException: No (putAll of table orders)")
                .withCauseInstanceOf(AccessDeniedException.class)
                .matches(e -> !e.retryable())
                .satisfies(e -> assertThat(e.unprocessed(Order.class))
                        .isEqualTo(orders(100).subList(50, 100)));
        assertThat(table.requests()).hasSize(3);
    }

    @Test
    void ofEqualKeysTheLastIsWritten() {
        PutItems<Order> put = putAll(List.of(noted("1", "a"), order("2"), noted("1", "b")));
        assertThat(put.written()).containsExactly(order("2"), noted("1", "b"));
        assertThat(put.superseded()).containsExactly(noted("1", "a"));
        assertThat(table.sizes()).containsExactly(2);
        assertThat(table.requests().get(0).toString()).contains("\"b\"").doesNotContain("\"a\"");
    }

    @Test
    void nothingIsSentIfOneItemIsNotLegal() {
        String large = "x".repeat(410_000);
        assertThatExceptionOfType(ItemTooLargeException.class)
                .isThrownBy(() -> PutAllOperation.of(SCHEMA, List.of(order("1"), noted("2", large))))
                .withMessageContaining("(putAll of table orders, key customerId=c-1, orderId=2)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PutAllOperation.of(SCHEMA, Arrays.asList(order("1"), null)))
                .withMessage("The item is null (putAll of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PutAllOperation.of(SCHEMA, null))
                .withMessage("The collection of items is null (putAll of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DeleteAllOperation.of(SCHEMA, Arrays.asList(key("1"), null)))
                .withMessage("The key is null (deleteAll of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DeleteAllOperation.of(SCHEMA, null))
                .withMessage("The collection of keys is null (deleteAll of table orders)");
    }

    @Test
    void optionsMustBeLegal() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PutAllOperation.of(SCHEMA, List.of(), b -> b.parallel(0, Runnable::run)))
                .withMessage("A batch makes at least 1 request at a time, and not 0 (putAll of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PutAllOperation.of(SCHEMA, List.of(), b -> b.parallel(1, null)))
                .withMessage("The executor is null (putAll of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DeleteAllOperation.of(SCHEMA, List.of(), b -> b.onProgress(null)))
                .withMessage("The listener is null (deleteAll of table orders)");
    }

    @Test
    void twentyFiveOfTheLargestItemsGoTogether() {
        String large = "x".repeat(400_000);
        List<Order> orders =
                orders(26).stream().map(order -> noted(order.orderId(), large)).toList();
        assertThat(putAll(orders).written()).hasSize(26);
        assertThat(table.sizes()).containsExactly(25, 1);
    }

    @Test
    void keysAreDeletedOnceEach() {
        putAll(orders(40));
        List<EntityKey<Order>> keys = new ArrayList<>();
        orders(30).forEach(order -> keys.add(key(order.orderId())));
        keys.add(key("0"));
        DeletedItems<Order> deleted = dynawright.run(DeleteAllOperation.of(SCHEMA, keys));
        assertThat(deleted.deleted()).isEqualTo(keys.subList(0, 30));
        assertThat(deleted.unprocessed()).isEmpty();
        assertThat(deleted.orThrow()).isSameAs(deleted);
        assertThat(table.size()).isEqualTo(10);
        assertThat(table.sizes()).containsExactly(25, 15, 25, 5);
    }

    @Test
    void keysThatStayUnprocessedAreReturned() {
        table.leaving(key -> key.endsWith(" 2"));
        DeletedItems<Order> deleted =
                dynawright.run(DeleteAllOperation.of(SCHEMA, List.of(key("1"), key("2"), key("3"))));
        assertThat(deleted.deleted()).containsExactly(key("1"), key("3"));
        assertThat(deleted.unprocessed()).containsExactly(key("2"));
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(deleted::orThrow)
                .withMessageStartingWith("1 of 3 items")
                .satisfies(e -> assertThat(e.unprocessed(OrderKey.class)).containsExactly(key("2")))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).isEmpty());
    }

    @Test
    void theFirstRequestCanBeSeen() {
        assertThat(PutAllOperation.of(SCHEMA, orders(30))
                        .toRequest(OperationContext.standard())
                        .requestItems()
                        .get("orders"))
                .hasSize(25);
    }

    @Test
    void progressIsToldAfterEveryRequest() {
        List<BatchProgress> told = new ArrayList<>();
        table.leaving(key -> key.endsWith(" 3"));
        Dynawright twice =
                dynawright.withRetries(RetryPolicy.standard().withMaxAttempts(2).withSleeper(time -> {}));
        twice.run(PutAllOperation.of(SCHEMA, orders(30), b -> b.onProgress(told::add)));
        assertThat(told)
                .containsExactly(
                        new BatchProgress(24, 0, 30, 1),
                        new BatchProgress(29, 0, 30, 2),
                        new BatchProgress(29, 1, 30, 3));
    }

    @Test
    void aListenerCanEndTheBatch() {
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> dynawright.run(PutAllOperation.of(
                        SCHEMA,
                        orders(50),
                        b -> b.onProgress(progress -> {
                            throw new IllegalStateException("Enough");
                        }))))
                .withMessageContaining("25 of 50 items of a batch were not processed: java.lang.IllegalStateException")
                .satisfies(e -> assertThat(e.unprocessed(Order.class))
                        .isEqualTo(orders(50).subList(25, 50)));
        assertThat(table.requests()).hasSize(1);
    }

    @Test
    void whatItCostsIsToldIfItIsWanted() {
        PutItems<Order> put = dynawright.run(PutAllOperation.of(SCHEMA, orders(30), b -> b.metered()));
        assertThat(put.cost().consumedCapacity()).isEqualTo(OptionalDouble.of(30));
    }

    @Test
    void hooksLookOnBeforeAnythingIsSentAndAfterWhatWasWritten() {
        List<String> calls = new ArrayList<>();
        EntityHooks<Order> hooks = new EntityHooks<>() {
            @Override
            public void beforeWrite(Order order) {
                calls.add(
                        "before " + order.orderId() + " of " + table.requests().size());
            }

            @Override
            public void afterWrite(Order order) {
                calls.add("after " + order.orderId());
            }

            @Override
            public void beforeDelete(EntityKey<Order> key) {
                calls.add("before deleting " + key);
            }

            @Override
            public void afterDelete(EntityKey<Order> key, Optional<Order> order) {
                calls.add("after deleting " + key + order);
            }
        };
        table.leaving(key -> key.endsWith(" 2"));
        Dynawright hooked = dynawright.withHooks(SCHEMA, hooks);
        hooked.run(PutAllOperation.of(SCHEMA, List.of(order("1"), order("2"))));
        assertThat(calls).containsExactly("before 1 of 0", "before 2 of 0", "after 1");
        calls.clear();
        hooked.run(DeleteAllOperation.of(SCHEMA, List.of(key("1"), key("2"))));
        assertThat(calls)
                .containsExactly(
                        "before deleting " + key("1"),
                        "before deleting " + key("2"),
                        "after deleting " + key("1") + "Optional.empty");
    }

    @Test
    void aHookThatFailsAfterAFailedBatchDoesNotHideWhatWasNotWritten() {
        EntityHooks<Order> hooks = new EntityHooks<>() {
            @Override
            public void afterWrite(Order order) {
                throw new IllegalStateException("Hook");
            }
        };
        table.answering(request -> request == 2 ? Answers.error("AccessDeniedException", "No") : null);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> dynawright.withHooks(SCHEMA, hooks).run(PutAllOperation.of(SCHEMA, orders(30))))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).hasSize(5))
                .satisfies(
                        e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class));
    }

    @Test
    void anInterruptionEndsTheBatchAndTellsWhatWasNotWritten() {
        Dynawright interrupted = dynawright.withRetries(RetryPolicy.standard().withSleeper(time -> {
            throw new InterruptedException();
        }));
        table.leaving(key -> key.endsWith(" 3"));
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> interrupted.run(PutAllOperation.of(SCHEMA, orders(25))))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).containsExactly(order("3")));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aHookThatFailsDoesNotHideWhatIsLeft() {
        EntityHooks<Order> hooks = new EntityHooks<>() {
            @Override
            public void afterWrite(Order order) {
                throw new IllegalStateException("Hook");
            }
        };
        table.leaving(key -> key.endsWith(" 3"));
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> dynawright.withHooks(SCHEMA, hooks).run(PutAllOperation.of(SCHEMA, orders(5))))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).containsExactly(order("3")))
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsLeftUnderAnotherNameIsNotTakenForWritten() {
        table.answering(
                request -> Answers.ok("{\"UnprocessedItems\":{\"arn:aws:dynamodb:::table/orders\":[{\"PutRequest\":"
                        + "{\"Item\":{\"customerId\":{\"S\":\"c\"},\"orderId\":{\"S\":\"1\"}}}}]}}"));
        PutItems<Order> put = dynawright.run(PutAllOperation.of(SCHEMA, orders(2)));
        assertThat(put.written()).isEmpty();
        assertThat(put.unprocessed()).hasSize(2);
    }

    @Test
    void noneOfTheOperationsIsNull() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.batch((BatchWrite<?>) null))
                .withMessage("An operation of the batch is null");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.batchGet((FindAllOperation<?>) null))
                .withMessage("An operation of the batch is null");
    }
}
