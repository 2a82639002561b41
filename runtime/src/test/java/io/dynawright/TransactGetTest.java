package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Cancelled.CONFLICT;
import static io.dynawright.stub.Cancelled.NONE;
import static io.dynawright.stub.Cancelled.because;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.TransactionReadResults;
import io.dynawright.shop.Account;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads that see one moment. */
class TransactGetTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http)
            .withClock(Clock.fixed(Instant.ofEpochSecond(1_000), ZoneOffset.UTC))
            .withRetries(RetryPolicy.standard().withMaxAttempts(2).withSleeper(time -> {}));

    private static FindOperation<Order> find(String orderId) {
        return FindOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", orderId));
    }

    private static GetOperation<Order> get(String orderId) {
        return GetOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", orderId));
    }

    private static String item(String json) {
        return "{\"Item\":" + json + "}";
    }

    private static String responses(String... items) {
        return "{\"Responses\":[" + String.join(",", items) + "]}";
    }

    @Test
    void eachReadHasItsTypedResult() {
        FindOperation<Order> find = find("o-1");
        FindOperation<Order> none = find("o-2");
        GetOperation<Order> missing = get("o-3");
        GetOperation<OrderBrief> brief =
                GetOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", "o-4"), OrderBrief.NAMED);
        GetOperation<Order> poisoned = get("o-5");
        http.then(ok(responses(
                item(Orders.ONE_JSON), "{}", "{}", item(Orders.keyJson("o-4")), item(Orders.poisonedJson("o-5")))));
        TransactionReadResults results = dynawright.transactGet(find, none, missing, brief, poisoned);
        assertThat(results.of(find)).contains(Orders.ONE);
        assertThat(results.of(none)).isEmpty();
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> results.of(missing))
                .withMessageStartingWith(
                        "There is no item with this key (get of table orders, key customerId=c-1, orderId=o-3)");
        assertThat(results.of(brief)).isEqualTo(new OrderBrief("c-1", "o-4"));
        assertThatExceptionOfType(ConversionException.class).isThrownBy(() -> results.of(poisoned));
        assertThatIllegalArgumentException().isThrownBy(() -> results.of(get("o-1")));
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("TransactGetItems");
        assertThat(http.sent().get(0).field("TransactItems")).contains("ProjectionExpression");
    }

    @Test
    void whatHasExpiredIsHiddenAsInOtherReads() {
        FindOperation<Account> find = FindOperation.of(Account.Schema.INSTANCE, new Account.Key("b-1", "a-1"));
        http.then(ok(responses(
                item("{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"a-1\"},\"expiresAt\":{\"N\":\"999\"}}"))));
        assertThat(dynawright.transactGet(find).of(find)).isEmpty();
    }

    @Test
    void conflictsAreRetriedAndAtLastTold() {
        FindOperation<Order> one = find("o-1");
        FindOperation<Order> two = find("o-2");
        http.then(because(NONE, CONFLICT), ok(responses(item(Orders.ONE_JSON), "{}")));
        assertThat(dynawright.transactGet(one, two).of(one)).contains(Orders.ONE);

        http.then(because(NONE, CONFLICT), because(NONE, CONFLICT));
        assertThatExceptionOfType(TransactionFailedException.class)
                .isThrownBy(() -> dynawright.transactGet(one, two))
                .satisfies(e -> assertThat(e.reason(two)).isInstanceOf(CancellationReason.Conflict.class))
                .satisfies(e -> assertThat(e.reason(one)).isInstanceOf(CancellationReason.None.class));
        assertThat(http.sent()).hasSize(4);
    }

    @Test
    void whatDynamoDbWouldRefuseIsNotSent() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.transactGet(List.of()))
                .withMessageContaining("this one has 0");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.transactGet(
                        IntStream.range(0, 101).mapToObj(i -> find("o-" + i)).toList()))
                .withMessageContaining("this one has 101");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.transactGet(find("o-1"), get("o-1")))
                .withMessageStartingWith("Actions 1 and 2 of the transaction are on one item");
        assertThat(http.sent()).isEmpty();
    }
}
