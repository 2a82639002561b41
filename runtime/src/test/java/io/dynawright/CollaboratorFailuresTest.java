package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.operation.Operation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Account;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.shop.Ticket;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.StubHttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users' own parts of a connection throw reaches the caller as it is, and the listeners with it. */
class CollaboratorFailuresTest {

    private static final Operation<?> FIND = OrderOperations.find("c-1", "o-1");
    private static final Operation<?> BATCH = PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE));

    /** Fails whenever it is asked. */
    private static final class Stopped extends Clock {

        @Override
        public Instant instant() {
            throw broken();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A part that fails, and a call that needs it. */
    private record Part(
            String name,
            UnaryOperator<Dynawright> blocking,
            UnaryOperator<DynawrightAsync> asynchronous,
            Operation<?> operation) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static UnsupportedOperationException broken() {
        return new UnsupportedOperationException("broken");
    }

    private static RetryPolicy sleepless() {
        return RetryPolicy.standard().withSleeper(time -> {
            throw broken();
        });
    }

    private static RetryPolicy undecided() {
        return RetryPolicy.standard().withRetryable(e -> {
            throw broken();
        });
    }

    static Stream<Part> parts() {
        return Stream.of(
                new Part(
                        "clock",
                        dynawright -> dynawright.withClock(new Stopped()),
                        dynawright -> dynawright.withClock(new Stopped()),
                        PutOperation.of(Account.Schema.INSTANCE, Account.of("n-1", "Ada"))),
                new Part(
                        "ids",
                        dynawright -> dynawright.withIds(kind -> {
                            throw broken();
                        }),
                        dynawright -> dynawright.withIds(kind -> {
                            throw broken();
                        }),
                        PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of(null, 3))),
                new Part(
                        "sleeper",
                        dynawright -> dynawright.withRetries(sleepless()),
                        dynawright -> dynawright.withRetries(sleepless()),
                        BATCH),
                new Part(
                        "retries",
                        dynawright -> dynawright.withRetries(undecided()),
                        dynawright -> dynawright.withRetries(undecided()),
                        BATCH));
    }

    private final StubHttpClient http = new StubHttpClient();
    private final List<OperationEnd> ends = new ArrayList<>();
    private final OperationListener listener = new OperationListener() {
        @Override
        public void onEnd(OperationEnd end) {
            ends.add(end);
        }
    };

    private void answers(Part part) {
        http.always(part.operation() == BATCH ? error("ThrottlingException", "slower") : ok("{}"));
    }

    private void reaches(Throwable thrown) {
        assertThat(thrown)
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("broken");
        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.error()).containsSame(thrown);
            assertThat(end.outcome()).isEqualTo("other");
        });
        assertThat(http.sent()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void overABlockingClient(Part part) {
        answers(part);
        Dynawright dynawright =
                part.blocking().apply(Dynawright.over(http.client())).withListener(listener);
        reaches(catchThrowable(() -> dynawright.run(part.operation())));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void overAnAsynchronousClient(Part part) {
        answers(part);
        DynawrightAsync dynawright = part.asynchronous()
                .apply(DynawrightAsync.over(AsyncOver.client(http)))
                .withListener(listener);
        Throwable thrown = catchThrowable(() -> dynawright.run(part.operation()).join());
        reaches(thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }
}
