package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderOperations;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of scans that are refused before anything is sent. */
class RefusedScansTest {

    private static void assertRefused(String message, Runnable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call::run)
                .withMessage(message + " (scan of table orders)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void theCapacityPerSecondIsPositive(double units) {
        assertRefused(
                "capacityPerSecond must be more than 0, and is " + units,
                () -> OrderOperations.scan(s -> s.capacityPerSecond(units)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, -1", "0, 1000001"})
    void segmentsAreFromOneToAMillion(int number, int of) {
        assertRefused(
                "A scan has from 1 to 1,000,000 segments, and not " + of,
                () -> OrderOperations.scan(s -> s.segment(number, of)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "4, 4", "1000000, 1000000"})
    void segmentsAreCountedFromZero(int number, int of) {
        assertRefused(
                "The segment of a scan in " + of + " must be from 0 to " + (of - 1) + ", and is " + number,
                () -> OrderOperations.scan(s -> s.segment(number, of)));
    }

    @Test
    void selectionsNeedAttributes() {
        String message = "The function that selects an attribute is null, or returned null";
        assertRefused(message, () -> OrderOperations.scan(s -> s.select(it -> null)));
        assertRefused(message, () -> OrderOperations.scan(s -> s.select(it -> it.note(), it -> null)));
        assertRefused(
                message,
                () -> OrderOperations.scan(s -> s.select(
                        it -> it.note(), (Function<OrderAttributes, io.dynawright.expression.TextPath<?>>[]) null)));
        assertRefused("The view is null", () -> OrderOperations.scan().as(null));
    }

    @Test
    void aSelectionMustBeOfItsOwnBuilder() {
        assertRefused(
                "The function that configures the call is null, or did not return its builder",
                () -> OrderOperations.scan(outer -> {
                    OrderOperations.scan(inner -> outer.select(it -> it.note()));
                    return outer;
                }));
    }
}
