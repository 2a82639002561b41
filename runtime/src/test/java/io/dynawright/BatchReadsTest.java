package io.dynawright;

import static io.dynawright.shop.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.BatchFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.hook.EntityHooks;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import io.dynawright.stub.BatchTable;
import io.dynawright.stub.Connected;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many items, read by their keys, of one table or several. */
class BatchReadsTest extends Connected {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    private final BatchTable table = new BatchTable("customerId", "orderId");
    private final Dynawright dynawright =
            over(table).withRetries(RetryPolicy.standard().withSleeper(time -> {}));

    private static OrderKey key(int orderId) {
        return OrderKey.of("c-1", String.valueOf(orderId));
    }

    private static List<Order> orders(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> order(String.valueOf(i)))
                .toList();
    }

    private static List<OrderKey> keys(int number) {
        return IntStream.range(0, number).mapToObj(BatchReadsTest::key).toList();
    }

    private void stored(int number) {
        dynawright.run(PutAllOperation.of(SCHEMA, orders(number)));
    }

    private FoundItems<Order> findAll(List<OrderKey> keys) {
        return dynawright.run(FindAllOperation.of(SCHEMA, keys));
    }

    private List<Integer> readSizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < table.requests().size(); i++) {
            if (table.requests().get(i).toString().contains("\"Keys\"")) {
                sizes.add(table.sizes().get(i));
            }
        }
        return sizes;
    }

    @Test
    void itemsComeInTheOrderOfTheirKeys() {
        stored(3);
        FoundItems<Order> found = findAll(List.of(key(2), key(7), key(0), key(2), key(1)));
        assertThat(found).containsExactly(order("2"), order("0"), order("1"));
        assertThat(found.list()).containsExactly(order("2"), order("0"), order("1"));
        assertThat(found.stream()).hasSize(3);
        assertThat(found.missing()).containsExactly(key(7));
        assertThat(found.unprocessed()).isEmpty();
        assertThat(found.get(key(0))).contains(order("0"));
        assertThat(found.get(key(7))).isEmpty();
        assertThat(found.orThrow()).isSameAs(found);
        assertThat(readSizes()).containsExactly(4);
    }

    @Test
    void nothingIsSentForNothing() {
        assertThat(findAll(List.of())).isEmpty();
        assertThat(table.requests()).isEmpty();
    }

    @Test
    void tenThousandItemsOfWhichAFifthIsLeftAgainAndAgainAreAllFound() {
        stored(10_000);
        long seed = new Random().nextLong();
        System.out.println("Seed of the batch of reads: " + seed);
        Random random = new Random(seed);
        List<String> left = new ArrayList<>();
        table.leaving(key -> random.nextInt(5) == 0 && left.add(key));
        FoundItems<Order> found = findAll(keys(10_000));
        assertThat(found.list()).isEqualTo(orders(10_000));
        assertThat(found.missing()).isEmpty();
        assertThat(readSizes().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000 + left.size());
        assertThat(found.cost().requests()).isEqualTo(readSizes().size());
    }

    @Test
    void keysThatStayUnprocessedAreNotTakenForMissing() {
        stored(150);
        table.leaving(key -> key.endsWith(" 3") || key.endsWith(" 777"));
        List<OrderKey> keys = new ArrayList<>(keys(150));
        keys.add(key(777));
        keys.add(key(888));
        FoundItems<Order> found = findAll(keys);
        assertThat(found.unprocessed()).containsExactly(key(3), key(777));
        assertThat(found.missing()).containsExactly(key(888));
        assertThat(found.list()).hasSize(149);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(found::orThrow)
                .withMessageStartingWith("2 of 152 items")
                .satisfies(e -> assertThat(e.unprocessed(OrderKey.class)).containsExactly(key(3), key(777)));
    }

    @Test
    void aThrottledRequestIsTriedAgainAndOtherErrorsAreThrown() {
        stored(1);
        table.answering(request -> request == 2 ? Answers.error("ThrottlingException", "Slow down") : null);
        assertThat(findAll(keys(1))).hasSize(1);
        table.answering(request -> Answers.error("AccessDeniedException", "No"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> findAll(keys(1)))
                .withMessageContaining("(findAll of table orders)");
    }

    @Test
    void readsCanBeConsistentAndMetered() {
        FoundItems<Order> found = dynawright.run(
                FindAllOperation.of(SCHEMA, keys(3), b -> b.consistent().metered()));
        assertThat(table.requests()
                        .get(0)
                        .at("/RequestItems/orders/ConsistentRead")
                        .asBoolean())
                .isTrue();
        assertThat(found.cost().consumedCapacity()).hasValue(3);
        findAll(keys(1));
        assertThat(table.requests().get(1).toString()).doesNotContain("Consistent", "ReturnConsumedCapacity");
    }

    @Test
    void keysOfOtherKindsAreEqualByTheirValues() {
        BatchTable devices = new BatchTable("id", "token");
        Dynawright connection = over(devices);
        List<Device> all = List.of(
                new Device(1, new byte[] {1}, true, 1.5),
                new Device(2, new byte[] {1, 2}, true, 1.5),
                new Device(100, new byte[] {3}, true, 1.5));
        connection.run(PutAllOperation.of(Device.Schema.INSTANCE, all));
        FoundItems<Device> found = connection.run(FindAllOperation.of(
                Device.Schema.INSTANCE,
                List.of(
                        new Device.Key(100, new byte[] {3}),
                        new Device.Key(1, new byte[] {1}),
                        new Device.Key(1, new byte[] {1}))));
        assertThat(found).extracting(Device::id).containsExactly(100L, 1L);
        assertThat(found.get(new Device.Key(1, new byte[] {1}))).isPresent();
        assertThat(found.get(new Device.Key(2, new byte[] {1, 2}))).isEmpty();
    }

    @Test
    void hooksSeeEveryEntityThatWasRead() {
        stored(2);
        List<String> calls = new ArrayList<>();
        EntityHooks<Order> hooks = new EntityHooks<>() {
            @Override
            public void beforeRead() {
                calls.add("before");
            }

            @Override
            public void afterRead(Order order) {
                calls.add("after " + order.orderId());
            }
        };
        dynawright.withHooks(SCHEMA, hooks).run(FindAllOperation.of(SCHEMA, keys(3)));
        assertThat(calls).containsExactly("before", "after 0", "after 1");
    }

    @Test
    void theFirstRequestCanBeSeen() {
        assertThat(FindAllOperation.of(SCHEMA, keys(150))
                        .toRequest(OperationContext.standard())
                        .requestItems()
                        .get("orders")
                        .keys())
                .hasSize(100);
    }

    @Test
    void readsOfSeveralOperationsShareRequests() {
        stored(60);
        FindAllOperation<Order> some = FindAllOperation.of(SCHEMA, keys(40));
        FindAllOperation<Order> others = FindAllOperation.of(SCHEMA, keys(60), b -> b.consistent());
        var results = dynawright.batchGet(some, others);
        assertThat(results.of(some).list()).isEqualTo(orders(40));
        assertThat(results.of(others).list()).isEqualTo(orders(60));
        assertThat(readSizes()).containsExactly(60);
        assertThat(results.cost().requests()).isEqualTo(1);
        assertThat(table.requests().get(3).toString()).contains("\"ConsistentRead\":true");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> results.of(FindAllOperation.of(SCHEMA, keys(1))))
                .withMessage("The operation was not in the batch (findAll of table orders)");
    }

    @Test
    void writesOfSeveralOperationsShareRequests() {
        stored(3);
        PutAllOperation<Order> puts = PutAllOperation.of(SCHEMA, orders(30).subList(3, 30));
        DeleteAllOperation<Order> deletes = DeleteAllOperation.of(SCHEMA, keys(2));
        table.leaving(key -> key.endsWith(" 1") || key.endsWith(" 5"));
        var results = dynawright.batch(puts, deletes);
        assertThat(results.of(puts).written()).hasSize(26);
        assertThat(results.of(puts).unprocessed()).containsExactly(order("5"));
        assertThat(results.of(deletes).deleted()).containsExactly(key(0));
        assertThat(results.of(deletes).unprocessed()).containsExactly(key(1));
        assertThat(table.sizes().subList(1, 3)).containsExactly(25, 5);
    }

    @Test
    void anItemIsNotWrittenTwiceInOneBatch() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        dynawright.batch(PutAllOperation.of(SCHEMA, orders(3)), DeleteAllOperation.of(SCHEMA, keys(1))))
                .withMessage("Two operations of a batch write the same item, and DynamoDB keeps to no order"
                        + " (batch of table orders)");
        assertThat(table.requests()).isEmpty();
    }

    @Test
    void aFailedBatchOfSeveralTellsOfAll() {
        table.answering(request -> Answers.error("AccessDeniedException", "No"));
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> dynawright.batch(
                        PutAllOperation.of(SCHEMA, orders(1)), DeleteAllOperation.of(SCHEMA, List.of(key(5)))))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).containsExactly(order("0")))
                .satisfies(e -> assertThat(e.unprocessed(OrderKey.class)).containsExactly(key(5)));
    }
}
