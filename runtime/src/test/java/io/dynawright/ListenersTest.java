package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ThrottledException;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What listeners are told of operations. */
class ListenersTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final List<String> told = new ArrayList<>();
    private final List<OperationEnd> ends = new ArrayList<>();

    /** Keeps what it is told, with its name. */
    private final class Recorder implements OperationListener {

        private final String name;

        private Recorder(String name) {
            this.name = name;
        }

        @Override
        public void onStart(OperationStart start) {
            told.add(name + " starts " + start.target().describe());
        }

        @Override
        public void onEnd(OperationEnd end) {
            told.add(name + " ends " + end.target().operation());
            ends.add(end);
        }
    }

    private Dynawright observed(OperationListener... listeners) {
        Dynawright dynawright = over(http);
        for (OperationListener listener : listeners) {
            dynawright = dynawright.withListener(listener);
        }
        return dynawright;
    }

    @Test
    void allAreToldOfStartAndEndInTheirOrder() {
        http.then(ok("{}"));
        observed(new Recorder("one"), new Recorder("two")).run(OrderOperations.put(Orders.ONE));
        assertThat(told)
                .containsExactly(
                        "one starts put of table orders, key customerId=c-1, orderId=o-1",
                        "two starts put of table orders, key customerId=c-1, orderId=o-1",
                        "one ends put",
                        "two ends put");
    }

    @Test
    void theEndTellsCostItemsAndDuration() {
        http.then(ok("{\"Item\":" + Orders.ONE_JSON
                + ",\"ConsumedCapacity\":{\"TableName\":\"orders\",\"CapacityUnits\":0.5}}"));
        observed(new Recorder("one")).run(OrderOperations.get("c-1", "o-1"));
        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.consumedCapacity()).isEqualTo(OptionalDouble.of(0.5));
            assertThat(end.items()).isEqualTo(1);
            assertThat(end.duration()).isPositive();
            assertThat(end.error()).isEmpty();
        });
        assertThat(http.sent("ReturnConsumedCapacity")).containsExactly("TOTAL");
    }

    @Test
    void aQueryEndsOncePerPageWithTheItemsOfThePage() {
        http.then(page(Orders.keyJson("o-1"), Orders.json("o-1")), page(null, Orders.json("o-2"), Orders.json("o-3")));
        assertThat(observed(new Recorder("one"))
                        .run(OrderOperations.query("c-1"))
                        .list())
                .hasSize(3);
        assertThat(ends).extracting(OperationEnd::items).containsExactly(1, 2);
        assertThat(ends).extracting(end -> end.target().operation()).containsExactly("query", "query");
    }

    @Test
    void whatTheClientSendsAgainIsTold() {
        List<OperationRetry> retries = new ArrayList<>();
        http.then(error(500, "InternalServerError", "broken"), error("ThrottlingException", "slower"), ok("{}"));
        OperationListener listener = new OperationListener() {
            @Override
            public void onRetry(OperationRetry retry) {
                retries.add(retry);
            }
        };
        Dynawright.over(http.client(3)).withListener(listener).run(OrderOperations.put(Orders.ONE));
        assertThat(retries).extracting(OperationRetry::retry).containsExactly(1, 2);
        assertThat(retries).allSatisfy(retry -> {
            assertThat(retry.target().operation()).isEqualTo("put");
            assertThat(retry.reason()).isEmpty();
        });
    }

    @Test
    void anErrorIsPartOfTheEnd() {
        http.then(error("ThrottlingException", "slower"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> observed(new Recorder("one")).run(OrderOperations.get("c-1", "o-1")));
        assertThat(ends)
                .singleElement()
                .satisfies(end -> assertThat(end.error())
                        .hasValueSatisfying(e -> assertThat(e).isInstanceOf(ThrottledException.class)));
    }

    @Test
    void aListenerMayVetoAndThoseThatWereToldBeforeLearnOfTheEnd() {
        OperationListener veto = new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                throw new IllegalStateException("maintenance");
            }
        };
        Dynawright dynawright = observed(new Recorder("one"), veto, new Recorder("two"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> dynawright.run(OrderOperations.put(Orders.ONE)))
                .withMessage("maintenance");
        assertThat(told)
                .containsExactly("one starts put of table orders, key customerId=c-1, orderId=o-1", "one ends put");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aListenerThatFailsAtTheEndDoesNotHideWhatBecameOfTheWrite() {
        http.then(ok("{}"));
        OperationListener broken = new OperationListener() {
            @Override
            public void onEnd(OperationEnd end) {
                throw new IllegalStateException("no disk");
            }
        };
        assertThat(observed(broken, new Recorder("two")).run(OrderOperations.put(Orders.ONE)))
                .isEqualTo(Orders.ONE);
        assertThat(told).contains("two ends put");
    }

    @Test
    void aCheckedExceptionThatAnotherLanguageLetsPassDoesNotHideItEither() {
        http.then(ok("{}"));
        OperationListener broken = new OperationListener() {
            @Override
            public void onEnd(OperationEnd end) {
                ListenersTest.<RuntimeException>pass(new IOException("no disk"));
            }
        };
        assertThat(observed(broken, new Recorder("two")).run(OrderOperations.put(Orders.ONE)))
                .isEqualTo(Orders.ONE);
        assertThat(told).contains("two ends put");
    }

    @SuppressWarnings("unchecked") // That is the trick.
    private static <E extends Exception> void pass(Exception e) throws E {
        throw (E) e;
    }

    @Test
    void withoutListenersNobodyAsksForTheCost() {
        http.then(ok("{}"));
        observed().run(OrderOperations.put(Orders.ONE));
        assertThat(http.sent("ReturnConsumedCapacity")).containsOnlyNulls();
    }

    @Test
    void aListenerThatIsStoppedByAnErrorDoesNotKeepTheEndFromTheOthers() {
        OperationListener broken = new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                throw new AssertionError("broken");
            }
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> observed(new Recorder("one"), broken).run(OrderOperations.put(Orders.ONE)));
        assertThat(told)
                .containsExactly("one starts put of table orders, key customerId=c-1, orderId=o-1", "one ends put");
    }
}
