package io.dynawright.samples.conformance.names;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.OrderStatus.PAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.BatchWriter;
import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.Page;
import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.naming.TableNames;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.samples.conformance.Order;
import io.dynawright.samples.conformance.OrderAsyncRepository;
import io.dynawright.samples.conformance.OrderKey;
import io.dynawright.samples.conformance.OrderOperations;
import io.dynawright.samples.conformance.OrderRepository;
import io.dynawright.samples.conformance.OrderSchema;
import io.dynawright.samples.conformance.OrderStatus;
import io.dynawright.samples.conformance.Parcel;
import io.dynawright.samples.conformance.ParcelRepository;
import io.dynawright.samples.conformance.ParcelSchema;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Operations of every kind, on tables that are named after a program and an environment. No request has another name. */
class PrefixedTablesTest {

    @RegisterExtension
    private final NamedTables tables =
            new NamedTables(TableNames.prefixed("conf", "dev"), OrderSchema.INSTANCE, ParcelSchema.INSTANCE);

    private final Dynawright dynawright = tables.dynawright();
    private final OrderRepository orders = new OrderRepository(dynawright);

    private static Order order(int number, OrderStatus status) {
        return new Order(
                "c-1",
                "o-" + number,
                status,
                Instant.parse("2026-11-21T12:00:00Z").plusSeconds(number),
                BigDecimal.valueOf(number),
                number,
                "note");
    }

    private static Order order(int number) {
        return order(number, NEW);
    }

    private static List<Order> stored(OrderRepository repository, int number) {
        List<Order> all =
                IntStream.range(0, number).mapToObj(PrefixedTablesTest::order).toList();
        all.forEach(repository::put);
        return all;
    }

    @Test
    void singleItems() {
        orders.put(order(1));
        orders.insert(order(2));
        assertThatExceptionOfType(AlreadyExistsException.class)
                .isThrownBy(() -> orders.insert(order(2)))
                .satisfies(e -> assertThat(e.target().table()).isEqualTo("orders"));
        assertThat(orders.find("c-1", "o-1")).contains(order(1));
        assertThat(orders.get("c-1", "o-2")).isEqualTo(order(2));
        assertThat(orders.exists("c-1", "o-3")).isFalse();
        assertThat(orders.update("c-1", "o-1", u -> u.status().set(PAID))).isEqualTo(order(1, PAID));
        orders.upsert("c-1", "o-1", u -> u.quantity().increment(1));
        assertThat(orders.delete("c-1", "o-2")).contains(order(2));
        assertThat(tables.kinds())
                .containsExactly("CreateTable", "DeleteItem", "DescribeTable", "GetItem", "PutItem", "UpdateItem");
    }

    @Test
    void queriesAndScans() {
        List<Order> all = stored(orders, 9);
        orders.put(order(9, PAID));
        assertThat(orders.query("c-1", q -> q.orderId().lt("o-9")).list()).isEqualTo(all);
        assertThat(orders.query("c-1", q -> q.pageSize(2)).count()).isEqualTo(10);
        assertThat(orders.byStatus(NEW).list()).isEqualTo(all);
        assertThat(orders.byStatus(PAID).one()).isEqualTo(order(9, PAID));
        assertThat(orders.scan(s -> s.pageSize(3)).stream()).hasSize(10);
        assertThat(orders.scan(s -> s.pageSize(1)).parallel(4).stream()).hasSize(10);
        assertThat(tables.kinds()).contains("Query", "Scan");
    }

    @Test
    void whatAnIndexLacksComesFromItsTable() {
        ParcelRepository parcels = new ParcelRepository(dynawright);
        Parcel parcel = parcels.put(new Parcel(
                "c-1", 1, "DHL", 5, "SENT", new Parcel.Address("Rue", "Paris"), List.of(), Map.of(), "note"));
        assertThat(parcels.byCarrier("DHL").hydrate()).containsExactly(parcel);
        assertThat(tables.kinds()).contains("Query", "BatchGetItem");
    }

    @Test
    void batches() {
        List<Order> all =
                IntStream.range(0, 30).mapToObj(PrefixedTablesTest::order).toList();
        orders.putAll(all);
        List<OrderKey> keys = all.stream()
                .map(each -> OrderKey.of(each.customerId(), each.orderId()))
                .toList();
        assertThat(orders.findAll(keys).list()).isEqualTo(all);
        FindAllOperation<Order> some = OrderOperations.findAll(keys.subList(0, 3));
        assertThat(dynawright.batchGet(some).of(some).list()).isEqualTo(all.subList(0, 3));
        dynawright.batch(OrderOperations.deleteAll(keys.subList(0, 29)));
        assertThat(orders.scan().stream()).containsExactly(order(29));
        assertThat(tables.kinds()).contains("BatchGetItem", "BatchWriteItem");
    }

    @Test
    void aWriterOfManyItems() {
        try (BatchWriter<Order> writer = dynawright.batchWriter(OrderSchema.INSTANCE)) {
            IntStream.range(0, 40).mapToObj(PrefixedTablesTest::order).forEach(writer::put);
            writer.delete(OrderKey.of("c-1", "o-0"));
        }
        assertThat(orders.query("c-1").count()).isEqualTo(39);
    }

    @Test
    void transactions() {
        orders.put(order(1));
        dynawright.transact(
                OrderOperations.insert(order(2)),
                OrderOperations.check("c-1", "o-1", it -> it.quantity().eq(1)));
        FindOperation<Order> first = OrderOperations.find("c-1", "o-1");
        FindOperation<Order> second = OrderOperations.find("c-1", "o-2");
        var read = dynawright.transactGet(first, second);
        assertThat(read.of(first)).contains(order(1));
        assertThat(read.of(second)).contains(order(2));
        dynawright.unitOfWork(unit -> {
            Order loaded = unit.load(OrderOperations.get("c-1", "o-1"));
            unit.save(OrderSchema.INSTANCE, order(loaded.quantity(), PAID));
            unit.insert(OrderSchema.INSTANCE, order(3));
        });
        assertThat(orders.query("c-1").list()).containsExactly(order(1, PAID), order(2), order(3));
        assertThat(tables.kinds()).contains("TransactGetItems", "TransactWriteItems");
    }

    @Test
    void cursorsBelongToTheTable() {
        List<Order> all = stored(orders, 5);
        Page<Order> first = orders.query("c-1").page(3);
        String cursor = first.cursor().orElseThrow();
        assertThat(orders.query("c-1").page(3, cursor).items()).isEqualTo(all.subList(3, 5));

        OrderRepository elsewhere = new OrderRepository(dynawright.withTableNames(TableNames.prefixed("conf", "prod")));
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> elsewhere.query("c-1").page(3, cursor));
    }

    @Test
    void environmentsDoNotShareTables() {
        Dynawright staging = dynawright.withTableNames(TableNames.prefixed("conf", "staging"));
        OrderRepository others = new OrderRepository(staging);
        assertThatExceptionOfType(TableNotFoundException.class)
                .isThrownBy(() -> others.find("c-1", "o-1"))
                .withMessageContaining("conf_staging_orders");
        staging.createTable(OrderSchema.INSTANCE);
        orders.put(order(1));
        assertThat(others.find("c-1", "o-1")).isEmpty();
        others.put(order(2));
        assertThat(orders.scan().stream()).containsExactly(order(1));
        staging.deleteTable(OrderSchema.INSTANCE);
    }

    @Test
    void theAsynchronousClient() {
        try (DynamoDbAsyncClient client =
                Clients.asyncAt(LocalDynamoDb.endpoint(), tables.recorder()).build()) {
            DynawrightAsync async = DynawrightAsync.over(client)
                    .withTableNames(TableNames.prefixed("conf", "dev").lookUp("orders"));
            OrderAsyncRepository repository = new OrderAsyncRepository(async);
            repository.put(order(1)).join();
            async.transact(OrderOperations.insert(order(2))).join();
            assertThat(repository.find("c-1", "o-1").join()).contains(order(1));
            assertThat(repository.query("c-1", q -> q.pageSize(1)).list().join())
                    .containsExactly(order(1), order(2));
            assertThat(repository
                            .findAll(List.of(OrderKey.of("c-1", "o-2")))
                            .join()
                            .list())
                    .containsExactly(order(2));
            List<Order> scanned = new CopyOnWriteArrayList<>();
            repository.scan().parallel(2).forEach(scanned::add).join();
            assertThat(scanned).containsExactlyInAnyOrder(order(1), order(2));
        }
        assertThat(orders.query("c-1").count()).isEqualTo(2);
    }
}
