package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ThrottledException;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.StubHttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client that was passed in keeps its own retries, and nothing is stacked on top of them. */
class PassedClientTest {

    private static final int ATTEMPTS = 3;

    private final StubHttpClient http = new StubHttpClient().always(error("ThrottlingException", "slower"));
    private final Dynawright dynawright = Dynawright.over(http.client(ATTEMPTS));

    @Test
    void ofSingleRequests() {
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> dynawright.run(OrderOperations.put(Orders.ONE)));
        assertThat(http.sent()).hasSize(ATTEMPTS);
    }

    @Test
    void ofBatches() {
        assertThat(dynawright
                        .run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE)))
                        .unprocessed())
                .containsExactly(Orders.ONE);
        assertThat(http.sent()).hasSize(ATTEMPTS);
        OrderKey key = OrderKey.of("c-1", "o-1");
        assertThat(dynawright
                        .run(FindAllOperation.of(OrderSchema.INSTANCE, List.of(key)))
                        .unprocessed())
                .isEqualTo(List.of(key));
        assertThat(http.sent()).hasSize(2 * ATTEMPTS);
    }

    @Test
    void ofTransactions() {
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> dynawright.transact(PutOperation.of(OrderSchema.INSTANCE, Orders.ONE)));
        assertThat(http.sent()).hasSize(ATTEMPTS);
    }
}
