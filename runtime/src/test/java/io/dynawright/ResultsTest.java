package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.shop.Orders.poisonedJson;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.ScanOperation;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;

class ResultsTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);
    private final Results<Order> all = dynawright.run(OrderOperations.query("c-1"));

    private Results<Order> atMost(int limit) {
        return dynawright.run(OrderOperations.query("c-1", q -> q.limit(limit)));
    }

    private Results<Order> notedAtMost(int limit) {
        return dynawright.run(OrderOperations.query(
                "c-1", q -> q.limit(limit).filter(it -> it.note().exists())));
    }

    @Test
    void pagesAreFollowedToTheLast() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(keyJson("3"), json("3")), page(null, json("4")));
        assertThat(all.list()).containsExactly(order("1"), order("2"), order("3"), order("4"));
        assertThat(http.sent("ExclusiveStartKey")).hasSize(3).first().isNull();
        assertThat(http.sent("ExclusiveStartKey").get(1)).contains("\"2\"");
        assertThat(http.sent("ExclusiveStartKey").get(2)).contains("\"3\"");
    }

    @Test
    void emptyPagesWithAKeyAreNotTheEnd() {
        http.then(page(keyJson("1")), page(keyJson("2")), page(keyJson("3"), json("3")), page(null));
        assertThat(all).containsExactly(order("3"));
        assertThat(http.sent()).hasSize(4);
    }

    @Test
    void anEmptyLastKeyIsNone() {
        http.then(page("{}", json("1")));
        assertThat(all).containsExactly(order("1"));
    }

    @Test
    void nothingIsAskedBeforeItIsWanted() {
        Iterator<Order> items = all.iterator();
        all.stream();
        assertThat(http.sent()).isEmpty();

        http.then(page(keyJson("2"), json("1"), json("2")), page(null, json("3")));
        assertThat(items.next()).isEqualTo(order("1"));
        assertThat(items.next()).isEqualTo(order("2"));
        assertThat(http.sent()).hasSize(1);
        assertThat(items.hasNext()).isTrue();
        assertThat(http.sent()).hasSize(2);
    }

    @Test
    void onePageIsHeldAtATime() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(keyJson("3"), json("3")), page(null, json("4")));
        Iterator<Order> items = all.iterator();
        List<Integer> requests = new ArrayList<>();
        while (items.hasNext()) {
            requests.add(http.sent().size());
            items.next();
        }
        assertThat(requests).containsExactly(1, 1, 2, 3);
    }

    @Test
    void theOtherDirectionIsTheSameQuery() {
        http.always(page(null, json("1")));
        Results<Order> newest = dynawright.run(OrderOperations.query(
                "c-1", q -> q.descending().limit(3).orderId().gt("0")));
        newest.reversed().onUndecodable(e -> {}).list();
        newest.onUndecodable(e -> {}).reversed().reversed().list();
        assertThat(http.sent("ScanIndexForward")).containsExactly(null, "false");
        assertThat(http.sent("Limit")).containsExactly("3", "3");
        assertThat(http.sent("KeyConditionExpression")).containsOnly("#n0 = :v0 AND #n1 > :v1");
    }

    @Test
    void whoHandlesWhatCannotBeReadDoesSoInTheOtherDirectionToo() {
        http.then(page(null, poisonedJson("1")));
        assertThat(all.onUndecodable(e -> {}).reversed()).isEmpty();
    }

    @Test
    void everyTraversalAsksAnew() {
        http.then(page(null, json("1")), page(null, json("2")));
        assertThat(all.list()).containsExactly(order("1"));
        assertThat(all.list()).containsExactly(order("2"));
    }

    @Test
    void anIteratorHasAnEnd() {
        http.then(page(null, json("1")));
        Iterator<Order> items = all.iterator();
        items.next();
        assertThat(items.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void aFailedPageCanBeAskedForAgain() {
        http.then(page(keyJson("1"), json("1")), error("ThrottlingException", "Slow down"), page(null, json("2")));
        Iterator<Order> items = all.iterator();
        items.next();
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(items::hasNext)
                .withMessageContaining("(query of table orders)");
        assertThat(items.next()).isEqualTo(order("2"));
        assertThat(http.sent("ExclusiveStartKey").get(2))
                .isEqualTo(http.sent("ExclusiveStartKey").get(1));
    }

    @Test
    void aLimitWithoutFilterIsWhatRequestsMayEvaluate() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(keyJson("3"), json("3")));
        assertThat(atMost(3)).containsExactly(order("1"), order("2"), order("3"));
        assertThat(http.sent("Limit")).containsExactly("3", "1");
    }

    @Test
    void aLimitWithFilterCountsWhatPassesIt() {
        http.then(page(keyJson("2"), json("1")), page(keyJson("5"), json("3"), json("4")));
        assertThat(notedAtMost(2)).containsExactly(order("1"), order("3"));
        assertThat(http.sent("Limit")).containsExactly(null, null);
    }

    @Test
    void aLimitThatIsReachedEndsThePages() {
        http.then(page(keyJson("2"), json("1"), json("2")));
        assertThat(atMost(2).stream()).containsExactly(order("1"), order("2"));
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void aLimitBeyondTheEndIsHarmless() {
        http.then(page(null, json("1")));
        assertThat(atMost(50)).containsExactly(order("1"));
    }

    @Test
    void firstReadsOneItem() {
        http.then(page(keyJson("1"), json("1")), page(null));
        assertThat(all.first()).contains(order("1"));
        assertThat(all.first()).isEmpty();
        assertThat(http.sent("Limit")).containsExactly("1", "1");
    }

    @Test
    void firstFollowsEmptyPagesAndFilters() {
        http.then(page(keyJson("1")), page(keyJson("2"), json("2"), json("3")));
        assertThat(notedAtMost(5).first()).contains(order("2"));
        assertThat(http.sent("Limit")).containsExactly(null, null);
    }

    @Test
    void aStreamIsOrderedAndLazy() {
        http.then(page(keyJson("2"), json("1"), json("2")));
        assertThat(all.stream().spliterator().hasCharacteristics(Spliterator.ORDERED))
                .isTrue();
        assertThat(all.stream().limit(2).map(Order::orderId)).containsExactly("1", "2");
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void anItemThatCannotBeReadEndsTheResults() {
        http.then(page(null, json("1"), poisonedJson("2")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(all::list)
                .withMessage("Cannot read attribute status: expected one of NEW, PAID, SHIPPED,"
                        + " found a value of type S that is none"
                        + " (query of table orders, key customerId=c-1, orderId=2)");
    }

    @Test
    void anItemThatCannotBeReadCanBeSteppedOver() {
        List<String> skipped = new ArrayList<>();
        http.then(
                page(keyJson("3"), json("1"), poisonedJson("2"), poisonedJson("3")),
                page(keyJson("4"), poisonedJson("4")),
                page(null, json("5")));
        Results<Order> tolerant =
                all.onUndecodable(e -> skipped.add(e.target().key().get("orderId")));
        assertThat(tolerant).containsExactly(order("1"), order("5"));
        assertThat(skipped).containsExactly("2", "3", "4");
    }

    @Test
    void anItemThatTheEntityRefusesCanBeSteppedOverToo() {
        String refused = "{\"id\":{\"N\":\"1\"},\"token\":{\"B\":\"AQ==\"},\"voltage\":{\"N\":\"-1\"}}";
        http.then(page(null, refused, refused.replace("-1", "1")));
        List<Throwable> skipped = new ArrayList<>();
        ScanResults<Device> devices = dynawright.run(ScanOperation.of(Device.Schema.INSTANCE));
        assertThat(devices.onUndecodable(e -> skipped.add(e.getCause()))).hasSize(1);
        assertThat(skipped).singleElement().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSteppedOverDoesNotCountForTheLimit() {
        http.then(
                page(keyJson("2"), poisonedJson("1"), poisonedJson("2")),
                page(keyJson("4"), poisonedJson("3"), json("4")),
                page(keyJson("5"), json("5")));
        assertThat(atMost(2).onUndecodable(e -> {})).containsExactly(order("4"), order("5"));
        assertThat(http.sent("Limit")).containsExactly("2", "2", "1");
    }

    @Test
    void aFailedScanNamesTheTable() {
        http.then(error("ThrottlingException", "Slow down"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> dynawright.run(OrderOperations.scan()).first())
                .withMessageContaining("(scan of table orders)");
        assertThat(OrderOperations.scan().target().describe()).isEqualTo("scan of table orders");
        assertThat(OrderOperations.query("c-1").target().describe()).isEqualTo("query of table orders");
    }

    @Test
    void scansAreTraversedAlike() {
        http.then(page(keyJson("1"), json("1")), page(null, poisonedJson("2"), json("3")));
        ScanResults<Order> scan = dynawright.run(OrderOperations.scan());
        assertThat(scan.onUndecodable(e -> {})).containsExactly(order("1"), order("3"));
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("Scan", "Scan");

        http.then(page(keyJson("1"), json("1")));
        assertThat(dynawright.run(OrderOperations.scan(s -> s.limit(1))).stream())
                .containsExactly(order("1"));
    }
}
