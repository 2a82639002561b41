package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.shop.Orders.poisonedJson;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ThrottledException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderStatus;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Pages of a number of items, over pages as AWS sends them: filtered, empty, and with keys at the very end. */
class PageTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http).withCursorKeys(CursorKeys.forLocalDevelopment());
    private final Results<Order> all = dynawright.run(OrderOperations.query("c-1"));
    private final Results<Order> noted = dynawright.run(
            OrderOperations.query("c-1", q -> q.filter(it -> it.note().exists())));

    private void assertStarts(String... keys) {
        List<JsonNode> expected = new ArrayList<>();
        for (String key : keys) {
            expected.add(key == null ? null : JsonNode.parser().parse(key));
        }
        assertThat(http.sent())
                .extracting(sent -> sent.body().field("ExclusiveStartKey").orElse(null))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aCursorLeadsToTheNextPage() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(null, json("3")));
        Page<Order> first = all.page(2);
        assertThat(first.items()).containsExactly(order("1"), order("2"));
        assertThat(first.isLast()).isFalse();

        Page<Order> second = all.page(2, first.cursor().orElseThrow());
        assertThat(second.items()).containsExactly(order("3"));
        assertThat(second.cursor()).isEmpty();
        assertThat(second.isLast()).isTrue();
        assertThat(http.sent("Limit")).containsExactly("2", "2");
        assertStarts(null, keyJson("2"));
    }

    @Test
    void aCursorMayStandInAUrl() {
        http.then(page(keyJson("2"), json("1"), json("2")));
        assertThat(all.page(2).cursor())
                .hasValueSatisfying(
                        cursor -> assertThat(cursor).matches("[A-Za-z0-9_-]+").hasSizeLessThan(150));
    }

    @Test
    void everyCursorLooksDifferent() {
        http.always(page(keyJson("1"), json("1")));
        assertThat(all.page(1).cursor()).isNotEqualTo(all.page(1).cursor());
    }

    @Test
    void pagesOfDynamoDbAreCollectedUntilThereIsEnough() {
        http.then(page(keyJson("1"), json("1")), page(keyJson("2")), page(keyJson("4"), json("3"), json("4")));
        Page<Order> page = noted.page(3);
        assertThat(page.items()).containsExactly(order("1"), order("3"), order("4"));
        assertThat(page.isLast()).isFalse();
        assertThat(http.sent("Limit")).containsExactly(null, null, null);
        assertStarts(null, keyJson("1"), keyJson("2"));
    }

    @Test
    void anExactFitAtTheEndHasNoCursor() {
        http.then(page(null, json("1"), json("2")));
        assertThat(all.page(2).isLast()).isTrue();
    }

    @Test
    void anExactFitMayLeadToAnEmptyLastPage() {
        http.then(page(keyJson("2"), json("1"), json("2")), page(null));
        Page<Order> first = all.page(2);
        assertThat(all.page(2, first.cursor().orElseThrow())).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void whatAFilterLetsThroughInExcessComesWithTheNextPage() {
        http.then(
                page(keyJson("9"), json("1"), json("2"), json("3")),
                page(keyJson("9"), json("3")),
                page(null, json("a")));
        Page<Order> first = noted.page(2);
        Page<Order> second = noted.page(2, first.cursor().orElseThrow());
        assertThat(first.items()).containsExactly(order("1"), order("2"));
        assertThat(second.items()).containsExactly(order("3"), order("a"));
        assertThat(second.isLast()).isTrue();
        assertStarts(null, keyJson("2"), keyJson("9"));
    }

    @Test
    void anExcessInTheLastPageOfDynamoDbHasACursor() {
        http.then(page(null, json("1"), json("2")));
        assertThat(noted.page(1).isLast()).isFalse();
    }

    @Test
    void theKeyOfAnIndexIsPartOfThePosition() {
        http.always(page(null, json("1"), json("2")));
        Results<Order> global = dynawright.run(OrderOperations.byStatus(
                OrderStatus.PAID, q -> q.filter(it -> it.note().exists())));
        global.page(1, global.page(1).cursor().orElseThrow());
        Results<Order> local = dynawright.run(
                OrderOperations.byTotal("c-1", q -> q.filter(it -> it.note().exists())));
        local.page(1, local.page(1).cursor().orElseThrow());

        String key = keyJson("1").replaceFirst("}$", "");
        String placedAt = "\"placedAt\":{\"S\":\"2026-11-21T08:15:30.000000000Z\"}";
        assertStarts(
                null,
                key + ",\"status\":{\"S\":\"PAID\"}," + placedAt + "}",
                null,
                key + ",\"total\":{\"N\":\"12.5\"}}");
    }

    @Test
    void aSelectionIsFetchedTogetherWithItsKey() {
        http.then(page(null, json("1"), json("2")), page(null, json("2")));
        Results<Optional<String>> notes = dynawright.run(OrderOperations.query(
                "c-1", q -> q.filter(it -> it.quantity().gt(1)).select(it -> it.note())));
        Page<Optional<String>> first = notes.page(1);
        assertThat(first.items()).containsExactly(Optional.of("x"));
        assertThat(notes.page(1, first.cursor().orElseThrow()).items()).hasSize(1);
        assertThat(http.sent("ProjectionExpression")).containsOnly("#n2, #n0, #n3");
        assertThat(http.sent().get(0).body().field("ExpressionAttributeNames"))
                .contains(JsonNode.parser()
                        .parse("{\"#n0\":\"customerId\",\"#n1\":\"quantity\",\"#n2\":\"n\",\"#n3\":\"orderId\"}"));
        assertStarts(null, keyJson("1"));
    }

    @Test
    void tenRequestsAreMadeForAPage() {
        http.then(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> page(keyJson("0" + i)))
                        .toArray(Answer[]::new))
                .then(page(keyJson("10"), json("10")), page(null, json("11")));
        Page<Order> first = noted.page(2);
        assertThat(first.items()).containsExactly(order("10"));
        assertThat(http.sent()).hasSize(10);

        assertThat(noted.page(2, first.cursor().orElseThrow()).items()).containsExactly(order("11"));
        assertThat(http.sent("ExclusiveStartKey").get(10)).contains("\"10\"");
    }

    @Test
    void fewerRequestsCanBeMade() {
        http.then(page(keyJson("1")), page(keyJson("2")), page(keyJson("3")), page(null, json("4")));
        Results<Order> hasty = dynawright.run(OrderOperations.query(
                "c-1", q -> q.maxRequests(2).filter(it -> it.note().exists())));
        Page<Order> first = hasty.page(5);
        assertThat(first.items()).isEmpty();
        assertThat(first.isLast()).isFalse();
        assertThat(hasty.page(5, first.cursor().orElseThrow()).items()).containsExactly(order("4"));
    }

    @Test
    void aLimitCountsOverAllPages() {
        http.then(
                page(keyJson("2"), json("1"), json("2")),
                page(keyJson("4"), json("3"), json("4")),
                page(keyJson("5"), json("5")));
        Results<Order> five = dynawright.run(OrderOperations.query("c-1", q -> q.limit(5)));
        Page<Order> first = five.page(2);
        Page<Order> second = five.page(2, first.cursor().orElseThrow());
        Page<Order> third = five.page(2, second.cursor().orElseThrow());
        assertThat(third.items()).containsExactly(order("5"));
        assertThat(third.isLast()).isTrue();
        assertThat(http.sent("Limit")).containsExactly("2", "2", "1");
    }

    @Test
    void whatCannotBeReadDoesNotCount() {
        http.then(
                page(keyJson("2"), json("1"), poisonedJson("2")),
                page(keyJson("5"), json("3"), poisonedJson("4"), poisonedJson("5")),
                page(null, poisonedJson("4"), poisonedJson("5"), json("6")));
        List<String> skipped = new ArrayList<>();
        Results<Order> tolerant =
                noted.onUndecodable(e -> skipped.add(e.target().key().get("orderId")));
        Page<Order> first = tolerant.page(2);
        assertThat(first.items()).containsExactly(order("1"), order("3"));
        assertThat(tolerant.page(2, first.cursor().orElseThrow()).items()).containsExactly(order("6"));
        assertThat(skipped).containsExactly("2", "4", "5");
        assertThat(http.sent("ExclusiveStartKey").get(2)).contains("\"3\"");
    }

    @Test
    void whatCannotBeReadIsAnErrorOtherwise() {
        http.then(page(null, poisonedJson("2")));
        assertThatExceptionOfType(ConversionException.class).isThrownBy(() -> all.page(2));
    }

    @Test
    void aPageThatFailedCanBeAskedForAgain() {
        http.then(
                page(keyJson("1"), json("1")),
                error("ThrottlingException", "Slow down"),
                page(keyJson("1"), json("1")),
                page(null, json("2")));
        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> all.page(2));
        assertThat(all.page(2).items()).containsExactly(order("1"), order("2"));
    }

    @Test
    void operandsMayChangeFromPageToPage() {
        http.then(page(keyJson("m"), json("m")), page(null, json("n")));
        Page<Order> first = dynawright
                .run(OrderOperations.query(
                        "c-1",
                        q -> q.orderId()
                                .between("a", "z")
                                .filter(it -> it.quantity().gt(1).and(it.total().gt(1)))))
                .page(1);
        Page<Order> second = dynawright
                .run(OrderOperations.query(
                        "c-1",
                        q -> q.orderId()
                                .between("b", "y")
                                .pageSize(7)
                                .consistent()
                                .filter(it -> it.quantity().gt(2).and(it.total().gt(3)))))
                .page(1, first.cursor().orElseThrow());
        assertThat(second.items()).containsExactly(order("n"));
        assertStarts(null, keyJson("m"));
    }

    @Test
    void aPositionOutsideOfTheRangeEndsTheResults() {
        http.then(page(keyJson("m"), json("m")));
        String cursor = dynawright
                .run(OrderOperations.query("c-1", q -> q.orderId().between("a", "z")))
                .page(1)
                .cursor()
                .orElseThrow();
        Page<Order> beyond = dynawright
                .run(OrderOperations.query("c-1", q -> q.orderId().between("a", "l")))
                .page(1, cursor);
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.isLast()).isTrue();
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void pagesGoBackwards() {
        http.then(page(keyJson("2"), json("3"), json("2")), page(null, json("1")));
        Results<Order> backwards = all.reversed();
        Page<Order> first = backwards.page(2);
        assertThat(backwards.page(2, first.cursor().orElseThrow()).items()).containsExactly(order("1"));
        assertThat(http.sent("ScanIndexForward")).containsExactly("false", "false");
    }

    @Test
    void scansHavePagesToo() {
        http.then(page(keyJson("1"), json("1"), json("2")), page(null, json("2")));
        ScanResults<Order> scan = dynawright.run(OrderOperations.scan(
                s -> s.maxRequests(3).filter(it -> it.note().exists())));
        Page<Order> first = scan.page(1);
        assertThat(scan.page(2, first.cursor().orElseThrow()).items()).containsExactly(order("2"));
        assertStarts(null, keyJson("1"));
    }

    @Test
    void withoutKeysNothingIsSent() {
        Dynawright unconfigured = over(http);
        Results<Order> results = unconfigured.run(OrderOperations.query("c-1"));
        String message = "There is no key to seal cursors with. Give dynawright.withCursorKeys(…) a CursorKeys.of(key)"
                + " with the same 32 secret bytes on every host, or CursorKeys.forLocalDevelopment()"
                + " (query of table orders)";
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> results.page(5))
                .withMessage(message)
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> results.page(5, "x"))
                .withMessage(message);
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aPageHasItems() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> all.page(0))
                .withMessage("The size of a page must be at least 1, and is 0 (query of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright
                        .run(OrderOperations.scan(s -> s.maxRequests(0)))
                        .page(1))
                .withMessage("maxRequests must be at least 1, and is 0 (scan of table orders)");
        assertThat(http.sent()).isEmpty();
    }
}
