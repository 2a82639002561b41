package io.dynawright.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Ends in one word. */
class OutcomeTest {

    private static final Target TARGET = new Target("get", "orders", null, Map.of());

    private static String outcome(Throwable error) {
        return new OperationEnd(
                        1, TARGET, Duration.ZERO, OptionalDouble.empty(), 0, Decoding.NONE, Optional.ofNullable(error))
                .outcome();
    }

    @Test
    void successIsOne() {
        assertThat(outcome(null)).isEqualTo("success");
    }

    @Test
    void errorsOfDynawrightGoByTheirClass() {
        assertThat(outcome(new ThrottledException("slower", TARGET, null))).isEqualTo("throttled");
        assertThat(outcome(new ItemNotFoundException(TARGET, null))).isEqualTo("item_not_found");
    }

    @Test
    void anErrorOfAClassWithoutANameIsAnotherOne() {
        assertThat(outcome(new DynawrightException("mine", TARGET, null) {})).isEqualTo("other");
    }

    @Test
    void theRestIsCancelledOrOther() {
        assertThat(outcome(new CancellationException())).isEqualTo("cancelled");
        assertThat(outcome(new IllegalStateException("order o-1 of customer c-1")))
                .isEqualTo("other");
    }
}
