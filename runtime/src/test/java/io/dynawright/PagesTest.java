package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.shop.Orders.poisonedJson;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.operation.ItemPage;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Pages as DynamoDB sends them. */
class PagesTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);
    private final Results<Order> all = dynawright.run(OrderOperations.query("c-1"));

    /** A page with what it cost. */
    private static Answer metered(String lastKey, int scanned, double units, String... items) {
        return ok("{\"Items\":[" + String.join(",", items) + "],\"Count\":" + items.length + ",\"ScannedCount\":"
                + scanned + ",\"ConsumedCapacity\":{\"TableName\":\"orders\",\"CapacityUnits\":" + units + "}"
                + (lastKey == null ? "}" : ",\"LastEvaluatedKey\":" + lastKey + "}"));
    }

    private static <T> List<T> list(Iterable<T> pages) {
        List<T> list = new ArrayList<>();
        pages.forEach(list::add);
        return list;
    }

    @Test
    void eachTellsWhatItCost() {
        http.then(
                metered(keyJson("2"), 7, 1.5, json("1"), json("2")),
                metered(keyJson("5"), 3, 0.5),
                metered(null, 1, 0.5, json("6")));
        List<ItemPage<Order>> pages = list(all.pages());
        assertThat(pages)
                .extracting(ItemPage::items)
                .containsExactly(List.of(order("1"), order("2")), List.of(), List.of(order("6")));
        assertThat(pages).extracting(ItemPage::count).containsExactly(2, 0, 1);
        assertThat(pages).extracting(ItemPage::scannedCount).containsExactly(7, 3, 1);
        assertThat(pages)
                .extracting(ItemPage::consumedCapacity)
                .containsExactly(OptionalDouble.of(1.5), OptionalDouble.of(0.5), OptionalDouble.of(0.5));
        assertThat(pages).extracting(ItemPage::isLast).containsExactly(false, false, true);
        assertThat(http.sent("ReturnConsumedCapacity")).containsExactly("TOTAL", "TOTAL", "TOTAL");
    }

    @Test
    void noOtherRequestAsksForTheCost() {
        http.always(page(null, json("1")));
        all.list();
        all.count();
        over(http)
                .withCursorKeys(CursorKeys.forLocalDevelopment())
                .run(OrderOperations.query("c-1"))
                .page(1);
        assertThat(http.sent("ReturnConsumedCapacity")).containsExactly(null, null, null);
    }

    @Test
    void aCostThatIsNotToldIsEmpty() {
        http.then(page(null, json("1")), ok("{\"Items\":[],\"Count\":0,\"ScannedCount\":0,\"ConsumedCapacity\":{}}"));
        assertThat(all.pages().iterator().next().consumedCapacity()).isEmpty();
        assertThat(all.pages().iterator().next().consumedCapacity()).isEmpty();
    }

    @Test
    void theyAreAskedForOneByOneAndAnew() {
        http.then(page(keyJson("1"), json("1")), page(keyJson("1"), json("1")), page(null));
        Iterable<ItemPage<Order>> pages = all.pages();
        assertThat(http.sent()).isEmpty();
        pages.iterator().next();
        assertThat(http.sent()).hasSize(1);
        Iterator<ItemPage<Order>> again = pages.iterator();
        again.next();
        again.next();
        assertThat(again.hasNext()).isFalse();
        assertThat(http.sent()).hasSize(3);
    }

    @Test
    void aLimitEndsThem() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(keyJson("5"), json("3"), json("4")));
        List<ItemPage<Order>> pages = list(dynawright
                .run(OrderOperations.query(
                        "c-1", q -> q.limit(3).filter(it -> it.note().exists())))
                .pages());
        assertThat(pages).flatExtracting(ItemPage::items).containsExactly(order("1"), order("2"), order("3"));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        http.then(metered(null, 2, 1, json("1"), poisonedJson("2")));
        List<Throwable> skipped = new ArrayList<>();
        ItemPage<Order> page =
                all.onUndecodable(skipped::add).pages().iterator().next();
        assertThat(page.count()).isEqualTo(1);
        assertThat(page.scannedCount()).isEqualTo(2);
        assertThat(skipped).hasSize(1);
    }

    @Test
    void scansHaveThemToo() {
        http.then(metered(null, 9, 4, json("1")));
        assertThat(list(dynawright.run(OrderOperations.scan()).pages()))
                .singleElement()
                .satisfies(page -> assertThat(page.consumedCapacity()).hasValue(4));
    }
}
