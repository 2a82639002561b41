package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.operation.Operation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.schema.EntitySchema;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.wire.Streaming;
import org.junit.jupiter.api.Test;

/** What operations give when all goes well. */
class WritesTest extends Connected {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    @Test
    void putAndInsertGiveTheEntityAsStored() {
        http.then(ok("{}"), ok("{}"));
        assertThat(dynawright.run(OrderOperations.put(Orders.ONE))).isEqualTo(Orders.ONE);
        assertThat(dynawright.run(OrderOperations.insert(Orders.ONE))).isEqualTo(Orders.ONE);
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("PutItem", "PutItem");
    }

    @Test
    void findGetAndExistsReadOneItem() {
        String answer = "{\"Item\":" + Orders.ONE_JSON + "}";
        http.then(ok(answer), ok(answer), ok("{\"Item\":" + Orders.keyJson("o-1") + "}"));
        assertThat(dynawright.run(OrderOperations.find(KEY))).contains(Orders.ONE);
        assertThat(dynawright.run(OrderOperations.get(KEY))).isEqualTo(Orders.ONE);
        assertThat(dynawright.run(OrderOperations.exists(KEY))).isTrue();
    }

    @Test
    void updateAndUpsertGiveTheItemAsItIsNow() {
        String answer = "{\"Attributes\":" + Orders.ONE_JSON + "}";
        http.then(ok(answer), ok(answer));
        assertThat(dynawright.run(OrderOperations.update(KEY, u -> u.note().set("x"))))
                .isEqualTo(Orders.ONE);
        assertThat(dynawright.run(OrderOperations.upsert(KEY, u -> u.note().set("x"))))
                .isEqualTo(Orders.ONE);
    }

    @Test
    void deleteGivesWhatWasThere() {
        http.then(ok("{\"Attributes\":" + Orders.ONE_JSON + "}"), ok("{}"));
        assertThat(dynawright.run(OrderOperations.delete(KEY))).contains(Orders.ONE);
        assertThat(dynawright.run(OrderOperations.delete(KEY))).isEmpty();
    }

    @Test
    void anOperationCanBeRunAgain() {
        http.always(ok("{}"));
        var put = OrderOperations.put(Orders.ONE);
        dynawright.run(put);
        dynawright.run(put);
        assertThat(http.sent()).hasSize(2);
        assertThat(http.sent().get(0).body()).isEqualTo(http.sent().get(1).body());
    }

    @Test
    void nullIsNoOperation() {
        assertThatNullPointerException()
                .isThrownBy(() -> dynawright.run((Operation<?>) null))
                .withMessage("operation");
        assertThatNullPointerException()
                .isThrownBy(() -> dynawright.run((QueryOperation<?>) null))
                .withMessage("query");
        assertThatNullPointerException()
                .isThrownBy(() -> dynawright.run((ScanOperation<?>) null))
                .withMessage("scan");
        assertThatNullPointerException()
                .isThrownBy(() -> dynawright.createTable((EntitySchema<?>) null))
                .withMessage("schema");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void attributesThatTheEntityDoesNotKnowAreSkippedAndMissingOnesAreNull() {
        http.then(ok("{\"Item\":{\"customerId\":{\"S\":\"c-1\"},\"orderId\":{\"S\":\"o-1\"},"
                + "\"extra\":{\"M\":{\"a\":{\"L\":[]}}},\"n\":{\"NULL\":true}}}"));
        assertThat(dynawright.run(OrderOperations.get(KEY)))
                .isEqualTo(new Order("c-1", "o-1", null, null, null, 0, null));
    }

    @Test
    void closingLeavesAGivenClientOpen() {
        http.always(ok("{}"));
        try (Dynawright closing = dynawright.withStreaming(Streaming.OFF)) {
            closing.run(OrderOperations.find(KEY));
        }
        assertThat(dynawright.run(OrderOperations.find(KEY))).isEmpty();
    }
}
