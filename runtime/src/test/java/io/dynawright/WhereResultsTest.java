package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.shop.Orders.poisonedJson;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Results of a condition, whichever request they come from. */
class WhereResultsTest extends Connected {

    private static final String NOTHING = "{}";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http).withCursorKeys(CursorKeys.forLocalDevelopment());

    private Results<Order> one(UnaryOperator<WhereOptions> options) {
        return dynawright.run(WhereOperation.of(
                OrderSchema.INSTANCE,
                OrderAttributes.INSTANCE,
                it -> it.customerId().eq("c-1").and(it.orderId().eq("1")),
                options));
    }

    private Results<Order> scanned() {
        return dynawright.run(WhereOperation.of(
                OrderSchema.INSTANCE,
                OrderAttributes.INSTANCE,
                it -> it.note().eq("x"),
                options -> options.allowScan()));
    }

    private static String item(String json) {
        return "{\"Item\":" + json + "}";
    }

    @Test
    void aGetIsAPageOfOneItem() {
        http.always(ok(item(json("1"))));
        Results<Order> results = one(options -> options);

        assertThat(results.list()).containsExactly(order("1"));
        assertThat(results.stream()).containsExactly(order("1"));
        assertThat(results.first()).contains(order("1"));
        assertThat(results.one()).isEqualTo(order("1"));
        assertThat(results.count()).isEqualTo(1);
        assertThat(results.page(1)).isEqualTo(new Page<>(List.of(order("1")), Optional.empty()));
        assertThat(results.page(5).isLast()).isTrue();
        assertThat(results.reversed().list()).containsExactly(order("1"));
        assertThat(results.pages()).extracting(ItemPage::count).containsExactly(1);
        assertThat(http.sent()).hasSize(9);
    }

    @Test
    void aGetIsAPageWithoutItems() {
        http.always(ok(NOTHING));
        Results<Order> results = one(options -> options.limit(1));

        assertThat(results.list()).isEmpty();
        assertThat(results.first()).isEmpty();
        assertThat(results.count()).isZero();
        assertThat(results.page(1).items()).isEmpty();
        assertThat(results.pages()).extracting(ItemPage::scannedCount).containsExactly(0);
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(results::one)
                .withMessageStartingWith("There is no item (where of table orders)");
    }

    @Test
    void thePageOfAGetKnowsItsCost() {
        http.then(ok("{\"Item\":" + json("1") + ",\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}"));

        assertThat(one(options -> options).pages())
                .allSatisfy(page -> assertThat(page.consumedCapacity()).hasValue(0.5));
    }

    @Test
    void anItemThatCannotBeReadGoesToTheHandler() {
        http.always(ok(item(poisonedJson("1"))));
        List<ConversionException> told = new ArrayList<>();

        assertThat(one(options -> options).onUndecodable(told::add).list()).isEmpty();
        assertThat(told).hasSize(1);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> one(options -> options).list())
                .withMessageContaining("(where of table orders, key customerId=c-1, orderId=1)");
    }

    @Test
    void theCursorOfAScanGoesOnWhereItWas() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(null, json("2")));
        Page<Order> first = scanned().page(1);
        Page<Order> second = scanned().page(1, first.cursor().orElseThrow());

        assertThat(first.items()).containsExactly(order("1"));
        assertThat(second).isEqualTo(new Page<>(List.of(order("2")), Optional.empty()));
        assertThat(http.sent("ExclusiveStartKey").get(1)).contains("\"1\"");
    }
}
