package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidCursorException;
import io.dynawright.leak.Secrets;
import io.dynawright.operation.QueryOperation;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderStatus;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What a cursor is good for, and what not: then nothing is sent. */
class CursorTest extends Connected {

    private static final String QUERY = " (query of table orders)";
    private static final String FOREIGN = "The cursor belongs to another query or scan, or was changed";
    private static final byte[] OLD_KEY = Secrets.key("old cursor key");
    private static final byte[] NEW_KEY = Secrets.key("new cursor key");

    private final StubHttpClient http = new StubHttpClient().always(page(keyJson("5"), json("5")));
    private final Dynawright dynawright = connection(CursorKeys.of(OLD_KEY));

    private Dynawright connection(CursorKeys keys) {
        return over(http).withCursorKeys(keys);
    }

    private Results<Order> query(String customer) {
        return dynawright.run(OrderOperations.query(customer));
    }

    private static String cursor(PagedResults<?> results) {
        return results.page(1).cursor().orElseThrow();
    }

    private void assertRefused(PagedResults<?> results, String cursor, String message) {
        int sent = http.sent().size();
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> results.page(1, cursor))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(http.sent()).hasSize(sent);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "next", "Not Base64!", "AQ", "====", "../../etc/passwd", "né"})
    void anythingElseIsNone(String text) {
        assertRefused(query("c-1"), text, "This is no cursor" + QUERY);
    }

    @Test
    void everyChangeOfACharacterIsNoticed() {
        String cursor = cursor(query("c-1"));
        for (int i = 0; i < cursor.length(); i++) {
            for (char other : "Aa0-_".toCharArray()) {
                if (cursor.charAt(i) != other) {
                    String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
                    assertThatExceptionOfType(InvalidCursorException.class)
                            .isThrownBy(() -> query("c-1").page(1, changed));
                }
            }
        }
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void everyCutIsNoticed() {
        String cursor = cursor(query("c-1"));
        for (int length = 0; length < cursor.length(); length++) {
            String cut = cursor.substring(0, length);
            assertThatExceptionOfType(InvalidCursorException.class)
                    .isThrownBy(() -> query("c-1").page(1, cut));
        }
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> query("c-1").page(1, cursor + "A"));
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> query("c-1").page(1, cursor + "=="));
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void itIsOfOnePartition() {
        assertRefused(query("c-2"), cursor(query("c-1")), FOREIGN + QUERY);
    }

    @Test
    void itIsOfOneTableOrIndex() {
        String cursor = cursor(query("c-1"));
        assertRefused(dynawright.run(OrderOperations.scan()), cursor, FOREIGN + " (scan of table orders)");
        assertRefused(
                dynawright.run(OrderOperations.byTotal("c-1", q -> q)),
                cursor,
                FOREIGN + " (query of table orders, index by-total)");
        assertRefused(
                dynawright.run(OrderOperations.byStatus(OrderStatus.PAID)),
                cursor,
                FOREIGN + " (query of table orders, index by-status)");
        assertRefused(
                dynawright.run(QueryOperation.of(new Device.Query(1))), cursor, FOREIGN + " (query of table devices)");
        assertRefused(query("c-1"), cursor(dynawright.run(OrderOperations.scan())), FOREIGN + QUERY);
    }

    @Test
    void itIsOfOneDirection() {
        assertRefused(query("c-1").reversed(), cursor(query("c-1")), FOREIGN + QUERY);
        assertRefused(query("c-1"), cursor(query("c-1").reversed()), FOREIGN + QUERY);
        String twice = cursor(query("c-1").reversed().reversed());
        assertThat(query("c-1").page(1, twice).items()).containsExactly(order("5"));
    }

    @Test
    void itIsOfOneSegmentOfAScan() {
        String cursor = cursor(dynawright.run(OrderOperations.scan(s -> s.segment(1, 4))));
        String message = FOREIGN + " (scan of table orders)";
        assertRefused(dynawright.run(OrderOperations.scan(s -> s.segment(2, 4))), cursor, message);
        assertRefused(dynawright.run(OrderOperations.scan(s -> s.segment(1, 5))), cursor, message);
        assertRefused(dynawright.run(OrderOperations.scan()), cursor, message);
        assertThat(dynawright
                        .run(OrderOperations.scan(s -> s.segment(1, 4).consistent()))
                        .page(1, cursor)
                        .items())
                .hasSize(1);
    }

    @Test
    void itIsOfConditionsOfOneForm() {
        QueryOperation<Order> from =
                OrderOperations.query("c-1", q -> q.orderId().ge("a"));
        String cursor = cursor(dynawright.run(from));
        assertRefused(query("c-1"), cursor, FOREIGN + QUERY);
        assertRefused(
                dynawright.run(OrderOperations.query("c-1", q -> q.orderId().gt("a"))), cursor, FOREIGN + QUERY);
        assertRefused(
                dynawright.run(OrderOperations.query(
                        "c-1", q -> q.orderId().ge("a").filter(it -> it.note().exists()))),
                cursor,
                FOREIGN + QUERY);
        assertRefused(
                dynawright.run(
                        OrderOperations.query("c-1", q -> q.orderId().ge("a").limit(3))),
                cursor,
                FOREIGN + QUERY);
    }

    @Test
    void equalOperandsAreOperandsLikeOthers() {
        String cursor = cursor(dynawright.run(OrderOperations.query(
                "c-1", q -> q.filter(it -> it.quantity().gt(5).and(it.total().gt(5))))));
        Results<Order> other = dynawright.run(OrderOperations.query(
                "c-1", q -> q.filter(it -> it.quantity().gt(5).and(it.total().gt(6)))));
        assertThat(other.page(1, cursor).items()).hasSize(1);
    }

    @Test
    void keysCanBeChanged() {
        String old = cursor(query("c-1"));
        Dynawright both = connection(CursorKeys.of(NEW_KEY, OLD_KEY));
        Results<Order> results = both.run(OrderOperations.query("c-1"));
        assertThat(results.page(1, old).items()).containsExactly(order("5"));

        String recent = cursor(results);
        assertRefused(query("c-1"), recent, "The cursor's key is not configured here" + QUERY);
        Dynawright onlyNew = connection(CursorKeys.of(NEW_KEY));
        assertThat(onlyNew.run(OrderOperations.query("c-1")).page(1, recent).items())
                .containsExactly(order("5"));
        assertRefused(
                onlyNew.run(OrderOperations.query("c-1")), old, "The cursor's key is not configured here" + QUERY);
    }

    @Test
    void itHidesWhatItHolds() {
        String secret = "very-secret-customer";
        http.then(page(keyJson("5").replace("c-1", secret), json("5").replace("c-1", secret)));
        byte[] sealed = Base64.getUrlDecoder().decode(cursor(query(secret)));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("secret")
                .doesNotContain("customer");
    }

    @Test
    void numbersAndBinaryComeBackExactly() {
        String key = "{\"id\":{\"N\":\"7\"},\"token\":{\"B\":\"AAH/gA==\"},\"voltage\":{\"N\":\"1.50E+25\"}}";
        String device = "{\"id\":{\"N\":\"7\"},\"token\":{\"B\":\"AAH/gA==\"},\"voltage\":{\"N\":\"1\"}}";
        http.always(page(key, device));
        Results<Device> devices = dynawright.run(QueryOperation.of(new Device.ByVoltage(1.5e25)));
        devices.page(1, cursor(devices));
        assertThat(http.sent().get(1).body().field("ExclusiveStartKey"))
                .contains(JsonNode.parser().parse(key));
    }

    @Test
    void partitionsThatAreNumbersAreEqualWhenTheNumbersAre() {
        String key = "{\"id\":{\"N\":\"7\"},\"token\":{\"B\":\"AAH/gA==\"},\"voltage\":{\"N\":\"100\"}}";
        String device = "{\"id\":{\"N\":\"7\"},\"token\":{\"B\":\"AAH/gA==\"},\"voltage\":{\"N\":\"100\"}}";
        http.always(page(key, device));
        String cursor = cursor(dynawright.run(QueryOperation.of(new Device.ByVoltage(100))));
        assertThat(dynawright
                        .run(QueryOperation.of(new Device.ByVoltage(1e2)))
                        .page(1, cursor)
                        .items())
                .hasSize(1);
        assertRefused(
                dynawright.run(QueryOperation.of(new Device.ByVoltage(101))),
                cursor,
                FOREIGN + " (query of table devices, index by-voltage)");
    }
}
