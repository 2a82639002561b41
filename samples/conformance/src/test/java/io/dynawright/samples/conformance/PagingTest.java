package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.CursorKeys;
import io.dynawright.Page;
import io.dynawright.PagedResults;
import io.dynawright.Results;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.operation.ItemPage;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever the items, the filter and the sizes: pages put together are the whole, in its order, forwards and backwards.
 *
 * <p>{@code -Dpaging.runs=1000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class PagingTest {

    private static final int RUNS = Integer.getInteger("paging.runs", 6);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final String CUSTOMER = "c-1";

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE, ShipmentSchema.INSTANCE);

    private OrderRepository repository() {
        return new OrderRepository(tables.dynawright().withCursorKeys(CursorKeys.forLocalDevelopment()));
    }

    @Test
    void pagesPutTogetherAreTheWhole() {
        OrderRepository orders = repository();
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Random random = new Random(seed);
            List<Order> stored = randomOrders(random);
            stored.forEach(orders::put);
            try {
                verify(orders, stored, random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Dpaging.runs=1", e);
            }
            stored.forEach(order -> orders.delete(order.customerId(), order.orderId()));
        }
    }

    /** Many have the same total and the same time, so that the place in an index depends on the table's key, too. */
    private static List<Order> randomOrders(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> new Order(
                        random.nextInt(4) == 0 ? "c-2" : CUSTOMER,
                        "o-" + String.format("%03d", i),
                        OrderStatus.values()[random.nextInt(OrderStatus.values().length)],
                        Orders.NOON.plusSeconds(random.nextInt(5)),
                        BigDecimal.valueOf(10L * random.nextInt(8) - 39, 1 + random.nextInt(2)),
                        random.nextInt(10),
                        random.nextBoolean() ? "note" : null))
                .toList();
    }

    private static void verify(OrderRepository orders, List<Order> stored, Random random) {
        int least = random.nextInt(11);
        int evaluated = 1 + random.nextInt(9);
        int requests = 1 + random.nextInt(4);
        Predicate<Order> passes = order -> order.quantity() >= least;

        Results<Order> table = orders.query(
                CUSTOMER,
                q -> q.pageSize(evaluated)
                        .maxRequests(requests)
                        .filter(it -> it.quantity().ge(least)));
        verifyBothWays(table, random);
        assertThat(table.list())
                .containsExactlyElementsOf(stored.stream()
                        .filter(passes.and(order -> order.customerId().equals(CUSTOMER)))
                        .sorted(Comparator.comparing(Order::orderId))
                        .toList());
        verifyBothWays(orders.query(CUSTOMER, q -> q.orderId().between("o-005", "o-030")), random);
        verifyBothWays(orders.query(CUSTOMER, q -> q.limit(1 + random.nextInt(20))), random);
        verifyBothWays(
                orders.byTotal(
                        CUSTOMER,
                        q -> q.total()
                                .gt(-20)
                                .pageSize(evaluated)
                                .filter(it -> it.quantity().ge(least))),
                random);
        for (OrderStatus status : OrderStatus.values()) {
            verifyBothWays(
                    orders.byStatus(
                            status,
                            q -> q.placedAt()
                                    .le(Orders.NOON.plusSeconds(3))
                                    .maxRequests(requests)
                                    .filter(it ->
                                            it.quantity().ge(least).or(it.note().notExists()))),
                    random);
            verifyBothWays(orders.byStatus(status), random);
        }
        verifyPages(
                orders.scan(s -> s.pageSize(evaluated)
                        .maxRequests(requests)
                        .filter(it -> it.quantity().ge(least))),
                random);
    }

    private static <T> void verifyBothWays(Results<T> results, Random random) {
        verifyPages(results, random);
        verifyPages(results.reversed(), random);
    }

    private static <T> void verifyPages(PagedResults<T> results, Random random) {
        List<T> whole = results.stream().toList();
        assertThat(paged(results, 1 + random.nextInt(8)))
                .as(results.explain())
                .isEqualTo(whole)
                .doesNotHaveDuplicates();
        assertThat(StreamSupport.stream(results.pages().spliterator(), false)
                        .map(ItemPage::items)
                        .flatMap(List::stream))
                .as(results.explain())
                .containsExactlyElementsOf(whole);
    }

    /** All pages put together. None has more than it may have. */
    private static <T> List<T> paged(PagedResults<T> results, int size) {
        List<T> items = new ArrayList<>();
        Page<T> page = results.page(size);
        while (!page.isLast()) {
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            items.addAll(page.items());
            page = results.page(size, page.cursor().orElseThrow());
        }
        items.addAll(page.items());
        return items;
    }

    /** The place in such an index is made of six attributes, most of them equal in many items. */
    @Test
    void pagesOfAnIndexWithSeveralKeyAttributesAreTheWhole() {
        ShipmentRepository shipments =
                new ShipmentRepository(tables.dynawright().withCursorKeys(CursorKeys.forLocalDevelopment()));
        Random random = new Random(SEED);
        for (int i = 0; i < 30; i++) {
            String zip = "zip-" + random.nextInt(3);
            shipments.put(new Shipment(
                    "s-" + i, "1", "NEW", "today", i, random.nextInt(3), "carrier", "city", zip, "label-" + i % 2));
        }
        verifyBothWays(shipments.byPlace("carrier", "city"), random);
        verifyBothWays(
                shipments.byPlace(
                        "carrier", "city", q -> q.filter(it -> it.label().eq("label-1"))),
                random);
    }

    @Test
    void aCursorOfOneCustomerDoesNotOpenAnother() {
        OrderRepository orders = repository();
        orders.put(Orders.order(CUSTOMER, "o-1"));
        orders.put(Orders.order(CUSTOMER, "o-2"));
        String cursor = orders.query(CUSTOMER).page(1).cursor().orElseThrow();
        tables.forget();
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> orders.query("c-2").page(1, cursor));
        assertThat(tables.calls()).isZero();
    }

    @Test
    void aPositionThatIsNoMoreInTheRangeEndsTheResults() {
        OrderRepository orders = repository();
        List.of("o-1", "o-2", "o-3").forEach(id -> orders.put(Orders.order(CUSTOMER, id)));
        String second = orders.query(CUSTOMER, q -> q.orderId().ge("o-1"))
                .page(2)
                .cursor()
                .orElseThrow();
        assertThat(orders.query(CUSTOMER, q -> q.orderId().ge("o-2"))
                        .page(2, second)
                        .items())
                .containsExactly(Orders.order(CUSTOMER, "o-3"));
        tables.forget();
        assertThat(orders.query(CUSTOMER, q -> q.orderId().ge("o-3")).page(2, second))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
        assertThat(tables.calls()).isZero();
    }

    @Test
    void theCostOfEveryPageIsTold() {
        OrderRepository orders = repository();
        orders.put(Orders.order());
        List<ItemPage<Order>> pages = new ArrayList<>();
        orders.query(CUSTOMER).pages().forEach(pages::add);
        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(page.consumedCapacity()).hasValue(0.5);
            assertThat(page.scannedCount()).isEqualTo(1);
        });
    }

    @Test
    void oneIsTheOnlyItem() {
        OrderRepository orders = repository();
        orders.put(Orders.order());
        assertThat(orders.query(CUSTOMER).one()).isEqualTo(Orders.order());
    }
}
