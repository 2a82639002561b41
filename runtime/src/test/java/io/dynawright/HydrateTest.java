package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.shop.Orders.poisonedJson;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.Settings;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderStatus;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an index holds, and the entities that it stands for. */
class HydrateTest {

    private final StubHttpClient http = new StubHttpClient();
    private final List<Integer> retries = new ArrayList<>();
    private final Connection connection = new Connection(
            BlockingExecutor.over(
                    http.client(),
                    Settings.standard().withRetries(RetryPolicy.standard().withBackoff(this::noDelay))),
            Optional.empty(),
            Pace.REAL);
    private final IndexResults<OrderBrief, Order> paid =
            new IndexResults<>(connection, OrderBrief.query(OrderStatus.PAID));

    private Duration noDelay(int attempt) {
        retries.add(attempt - 1);
        return Duration.ZERO;
    }

    /** A page of the index that stands for these orders. */
    private static Answer keys(String lastKey, String... orderIds) {
        return page(lastKey, Stream.of(orderIds).map(id -> keyJson(id)).toArray(String[]::new));
    }

    private static Answer batch(List<String> items, String... unprocessed) {
        String keys =
                String.join(",", Stream.of(unprocessed).map(id -> keyJson(id)).toList());
        String left = unprocessed.length == 0 ? "{}" : "{\"orders\":{\"Keys\":[" + keys + "]}}";
        return ok("{\"Responses\":{\"orders\":[" + String.join(",", items) + "]},\"UnprocessedKeys\":" + left
                + ",\"ConsumedCapacity\":[{\"TableName\":\"orders\",\"CapacityUnits\":2.5}]}");
    }

    private static Answer found(String... orderIds) {
        return batch(Stream.of(orderIds).map(id -> json(id)).toList());
    }

    @Test
    void anIndexGivesWhatItHolds() {
        http.then(keys(null, "1", "2"));
        assertThat(paid).containsExactly(new OrderBrief("c-1", "1"), new OrderBrief("c-1", "2"));
        assertThat(http.sent("ProjectionExpression")).containsExactly((String) null);
        assertThat(http.sent("Select")).containsExactly((String) null);
    }

    @Test
    void theEntitiesComeInTheOrderOfTheIndex() {
        http.then(keys(keyJson("2"), "3", "2"), found("2", "3"), keys(null, "1"), found("1"));
        assertThat(paid.hydrate()).containsExactly(order("3"), order("2"), order("1"));
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::operation)
                .containsExactly("Query", "BatchGetItem", "Query", "BatchGetItem");
        assertThat(http.sent("ProjectionExpression").get(0)).isEqualTo("#n1, #n2");
        assertThat(http.sent("RequestItems").get(1))
                .isEqualTo("{\"orders\": {\"Keys\": [{\"customerId\": {\"S\": \"c-1\"},\"orderId\": {\"S\": \"3\"}}, "
                        + "{\"customerId\": {\"S\": \"c-1\"},\"orderId\": {\"S\": \"2\"}}]}}");
        assertThat(retries).isEmpty();
    }

    @Test
    void nothingIsReadBeforeItIsWanted() {
        http.then(keys(keyJson("1"), "1"), found("1"));
        Iterator<Order> orders = paid.hydrate().iterator();
        assertThat(http.sent()).isEmpty();
        assertThat(orders.next()).isEqualTo(order("1"));
        assertThat(http.sent()).hasSize(2);
    }

    @Test
    void whatWasDeletedMeanwhileIsLeftOut() {
        http.then(keys(null, "1", "2", "3"), found("3", "1"));
        assertThat(paid.hydrate()).containsExactly(order("1"), order("3"));
    }

    @Test
    void whatIsSeenTwiceOnAPageIsAskedForOnce() {
        http.then(keys(null, "1", "2", "1"), found("1", "2"));
        assertThat(paid.hydrate()).containsExactly(order("1"), order("2"));
        assertThat(http.sent("RequestItems").get(1)).containsOnlyOnce("\"S\": \"1\"");
    }

    @Test
    void anEmptyPageAsksForNothing() {
        http.then(keys(keyJson("1")), keys(null));
        assertThat(paid.hydrate()).isEmpty();
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("Query", "Query");
    }

    @Test
    void keysAreAskedForByTheHundred() {
        String[] ids = IntStream.range(0, 250).mapToObj(String::valueOf).toArray(String[]::new);
        List<String> items = Stream.of(ids).map(id -> json(id)).toList();
        http.then(
                keys(null, ids),
                batch(items.subList(0, 100)),
                batch(items.subList(100, 200)),
                batch(items.subList(200, 250)));
        assertThat(paid.hydrate()).extracting(Order::orderId).containsExactly(ids);
        assertThat(http.sent()).hasSize(4);
    }

    @Test
    void whatIsLeftUnprocessedIsAskedForAgainWithGrowingPauses() {
        http.then(
                keys(null, "1", "2", "3"),
                batch(List.of(json("2")), "1", "3"),
                batch(List.of(), "1", "3"),
                batch(List.of(), "1", "3"),
                batch(List.of(json("3")), "1"),
                found("1"));
        assertThat(paid.hydrate()).containsExactly(order("1"), order("2"), order("3"));
        assertThat(retries).containsExactly(1, 2, 3, 1);
        assertThat(http.sent("RequestItems").get(5)).contains("\"1\"").doesNotContain("\"2\"", "\"3\"");
    }

    @Test
    void whatStaysUnprocessedIsARetryableErrorAfterWhichTheIteratorGoesOn() {
        http.then(keys(keyJson("1"), "1"), found("1"), keys(null, "2")).always(batch(List.of(), "2"));
        Iterator<Order> orders = paid.hydrate().iterator();
        assertThat(orders.next()).isEqualTo(order("1"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(orders::hasNext)
                .withMessageContaining("unprocessed, also after 8 retries (hydrate of table orders)")
                .matches(ThrottledException::retryable);
        assertThat(retries).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);

        http.then(keys(null, "2"), found("2"));
        assertThat(orders.next()).isEqualTo(order("2"));
        assertThat(orders.hasNext()).isFalse();
    }

    @Test
    void aFailedBatchIsTheErrorOfItsTable() {
        http.then(keys(null, "1")).always(error("ThrottlingException", "Slow down"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> paid.hydrate().first())
                .withMessageContaining("(hydrate of table orders)");
    }

    @Test
    void anEntityThatCannotBeReadCanBeSteppedOver() {
        List<String> skipped = new ArrayList<>();
        http.then(keys(null, "1", "2"), batch(List.of(json("1"), poisonedJson("2"))));
        assertThat(paid.hydrate()
                        .onUndecodable(e -> skipped.add(e.target().key().get("orderId"))))
                .containsExactly(order("1"));
        assertThat(skipped).containsExactly("2");
    }

    @Test
    void whatTheIndexHoldsCanBeRefusedToo() {
        List<Throwable> skipped = new ArrayList<>();
        http.then(page(null, keyJson("1").replace("c-1", ""), keyJson("2")));
        assertThat(paid.onUndecodable(e -> skipped.add(e.getCause()))).containsExactly(new OrderBrief("c-1", "2"));
        assertThat(skipped).singleElement().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEntitiesCanBeReadConsistently() {
        http.then(keys(null, "1"), found("1"));
        assertThat(paid.hydrate(r -> r.consistent())).containsExactly(order("1"));
        assertThat(http.sent("RequestItems").get(1)).contains("\"ConsistentRead\": true");
        assertThat(http.sent("ConsistentRead").get(0)).isNull();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> paid.hydrate(r -> null))
                .withMessageContaining("(hydrate of table orders)");
    }

    @Test
    void aLimitCountsEntities() {
        IndexResults<OrderBrief, Order> two =
                new IndexResults<>(connection, OrderBrief.query(OrderStatus.PAID, q -> q.limit(2)));
        http.then(keys(keyJson("2"), "1", "2"), found("2"), keys(keyJson("3"), "3"), found("3"));
        assertThat(two.hydrate()).containsExactly(order("2"), order("3"));
        assertThat(http.sent("Limit")).containsExactly("2", null, "1", null);
    }

    @Test
    void countingAsksTheIndexAlone() {
        http.then(io.dynawright.stub.Answers.count(null, 3));
        assertThat(paid.hydrate().count()).isEqualTo(3);
        assertThat(http.sent("Select")).containsExactly("COUNT");
    }

    @Test
    void pagesTellWhatIndexAndTableCostTogether() {
        String query = "{\"Items\":[" + keyJson("1") + "],\"Count\":1,\"ScannedCount\":1,"
                + "\"ConsumedCapacity\":{\"TableName\":\"orders\",\"CapacityUnits\":0.5}}";
        http.then(ok(query), found("1"));
        ItemPage<Order> page = paid.hydrate().pages().iterator().next();
        assertThat(page.items()).containsExactly(order("1"));
        assertThat(page.consumedCapacity()).isEqualTo(OptionalDouble.of(3.0));
        assertThat(http.sent("ReturnConsumedCapacity")).containsExactly("TOTAL", "TOTAL");
    }

    @Test
    void aViewOfTheEntitiesIsFetchedWithTheirKeys() {
        http.then(keys(null, "1"), batch(List.of(keyJson("1"))));
        assertThat(paid.hydrate().as(OrderBrief.NAMED)).containsExactly(new OrderBrief("c-1", "1"));
        assertThat(http.sent("RequestItems").get(1)).contains("\"ProjectionExpression\": \"#n0, #n1\"");
    }

    @Test
    void theDirectionStays() {
        http.then(keys(null, "1"), found("1"));
        assertThat(paid.reversed().hydrate()).containsExactly(order("1"));
        assertThat(http.sent("ScanIndexForward")).containsExactly("false", null);
    }
}
