package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.OrderStatus.PAID;
import static io.dynawright.samples.conformance.Orders.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.PagedResults;
import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Queries and scans: order, limits, pages, counts. Ten orders of one customer, numbered, and one of another. */
class QueryTest {

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE, TicketSchema.INSTANCE);

    private final OrderRepository orders = new OrderRepository(tables.dynawright());

    @BeforeEach
    void load() {
        IntStream.range(0, 10).forEach(i -> orders.put(order("c-1", i)));
        orders.put(order("c-2", 0));
        tables.forget();
    }

    /** The higher the number, the later, and the cheaper; even ones are paid. */
    private static Order order(String customerId, int number) {
        return new Order(
                customerId,
                "o-" + number,
                number % 2 == 0 ? PAID : NEW,
                NOON.plusSeconds(number),
                BigDecimal.valueOf(100 - number),
                number,
                null);
    }

    @Test
    void followsTheSortKey() {
        assertThat(orders.query("c-1").list()).containsExactlyElementsOf(numbered(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(quantities(orders.query("c-1", q -> q.ascending()))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(quantities(orders.query("c-1", q -> q.descending()))).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(quantities(orders.byTotal("c-1", q -> q.total().ge(97)))).containsExactly(3, 2, 1, 0);
        assertThat(quantities(orders.byStatus(PAID, q -> q.placedAt().gt(NOON).descending())))
                .containsExactly(8, 6, 4, 2);
        assertThat(orders.query("nobody").list()).isEmpty();
    }

    @Test
    void readsConsistentlyWhereThatIsLegal() {
        assertThat(quantities(orders.query("c-1", q -> q.consistent().limit(2))))
                .containsExactly(0, 1);
        assertThat(tables.lastRequest(QueryRequest.class).consistentRead()).isTrue();

        assertThat(quantities(orders.byTotal("c-1", q -> q.total().lt(93).consistent())))
                .containsExactly(9, 8);
        assertThat(tables.lastRequest(QueryRequest.class).consistentRead()).isTrue();

        assertThat(orders.scan(s -> s.consistent()).count()).isEqualTo(11);
        assertThat(tables.lastRequest(ScanRequest.class).consistentRead()).isTrue();

        assertThat(orders.query("c-1").first()).isPresent();
        assertThat(tables.lastRequest(QueryRequest.class).consistentRead()).isNull();
    }

    @Test
    void limitCountsWhatTheFilterLeaves() {
        Results<Order> limited =
                orders.query("c-1", q -> q.filter(it -> it.status().eq(NEW)).limit(3));

        assertThat(quantities(limited)).containsExactly(1, 3, 5);
        assertThat(limited.count()).isEqualTo(3);
        assertThat(orders.query("c-1", q -> q.limit(99)).list()).hasSize(10);
    }

    @Test
    void limitReadsNoMoreThanItNeeds() {
        assertThat(orders.query("c-1", q -> q.limit(4).pageSize(3)).list()).hasSize(4);
        assertThat(tables.calls()).isEqualTo(2);
        assertThat(tables.lastRequest(QueryRequest.class).limit()).isEqualTo(1);
    }

    @Test
    void pagesAreReadAsTheyAreNeeded() {
        Iterator<Order> items = orders.query("c-1", q -> q.pageSize(4)).iterator();
        assertThat(tables.calls()).isZero();

        for (int i = 0; i < 4; i++) {
            items.next();
        }
        assertThat(tables.calls()).isEqualTo(1);

        items.next();
        assertThat(tables.calls()).isEqualTo(2);
    }

    @Test
    void goesOverEmptyPagesThatAreNotTheLast() {
        Results<Order> rare = orders.query(
                "c-1",
                q -> q.pageSize(1)
                        .filter(it -> it.quantity().eq(0).or(it.quantity().eq(9))));

        assertThat(quantities(rare)).containsExactly(0, 9);
        assertThat(tables.calls()).isBetween(10, 11);
        assertThat(rare.count()).isEqualTo(2);
        assertThat(quantities(orders.scan(
                        s -> s.pageSize(2).filter(it -> it.quantity().eq(9)))))
                .containsExactly(9);
    }

    @Test
    void firstReadsOnlyWhatItNeeds() {
        assertThat(orders.query("c-1", q -> q.pageSize(2).descending()).first()).contains(order("c-1", 9));
        assertThat(tables.calls()).isEqualTo(1);
        assertThat(orders.query("nobody").first()).isEmpty();
    }

    @Test
    void everyTraversalAsksAgain() {
        Results<Order> results = orders.query("c-1");
        assertThat(results.list()).hasSize(10);

        orders.put(order("c-1", 5));
        orders.delete("c-1", "o-0");

        assertThat(results.list()).hasSize(9);
        assertThat(results.stream()).hasSize(9);
        assertThat(results).hasSize(9);
        assertThat(results.count()).isEqualTo(9);
    }

    @Test
    void counts() {
        assertThat(orders.query("c-1").count()).isEqualTo(10);
        assertThat(tables.lastRequest(QueryRequest.class).select()).isEqualTo(Select.COUNT);
        assertThat(orders.query("c-1", q -> q.pageSize(3)).count()).isEqualTo(10);
        assertThat(orders.query("c-1", q -> q.limit(4)).count()).isEqualTo(4);
        assertThat(orders.byStatus(NEW).count()).isEqualTo(5);
        assertThat(orders.byStatus(PAID, q -> q.filter(it -> it.customerId().eq("c-2")))
                        .count())
                .isEqualTo(1);
        assertThat(orders.scan().count()).isEqualTo(11);
    }

    @Test
    void scans() {
        ScanResults<Order> cheap =
                orders.scan(s -> s.filter(it -> it.total().lt(93)).pageSize(2));

        assertThat(quantities(orders.scan())).containsExactlyInAnyOrder(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(quantities(cheap)).containsExactlyInAnyOrder(8, 9);
        assertThat(orders.scan(s -> s.limit(7).pageSize(2)).stream()).hasSize(7);
    }

    @Test
    void aSparseIndexHoldsOnlyWhatHasItsKey() {
        TicketRepository tickets = new TicketRepository(tables.dynawright());
        tickets.put(new Ticket("t-1", "ann", "first"));
        tickets.put(new Ticket("t-2", null, "second"));
        tickets.put(new Ticket("t-3", "ann", "third"));

        assertThat(tickets.byAssignee("ann").stream().map(Ticket::ticketId)).containsExactlyInAnyOrder("t-1", "t-3");
        tickets.update("t-1", u -> u.assignee().remove());
        assertThat(tickets.byAssignee("ann", q -> q.filter(it -> it.ticketId().beginsWith("t")))
                        .list())
                .containsExactly(new Ticket("t-3", "ann", "third"));
    }

    @Test
    void optionsCanBeToldInStatements() {
        boolean late = true;
        Results<Order> results = orders.query("c-1", q -> {
            if (late) {
                q.orderId().ge("o-7");
            }
            q.filter(it -> it.status().eq(NEW));
            q.filter(it -> it.quantity().lt(9));
            return q;
        });

        assertThat(quantities(results)).containsExactly(7);
    }

    @Test
    void aSecondSortConditionIsRefused() {
        assertThatThrownBy(() -> orders.query("c-1", q -> {
                    q.orderId().ge("o-1");
                    q.orderId().lt("o-5");
                    return q;
                }))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("orders");
    }

    @Test
    void limitsArePositive() {
        assertThatThrownBy(() -> orders.query("c-1", q -> q.limit(0))).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> orders.scan(s -> s.pageSize(-1))).isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
    }

    private static List<Order> numbered(int... numbers) {
        return IntStream.of(numbers).mapToObj(i -> order("c-1", i)).toList();
    }

    private static List<Integer> quantities(PagedResults<Order> results) {
        List<Integer> quantities = new ArrayList<>();
        results.forEach(order -> quantities.add(order.quantity()));
        return quantities;
    }
}
