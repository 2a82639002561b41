package io.dynawright.operation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** Reads out of any response what its request cost. */
final class ConsumedUnits {

    private ConsumedUnits() {}

    /** The capacity units; empty if the response does not tell. */
    static OptionalDouble of(Object response) {
        return response instanceof SdkResponse answer ? of(answer) : OptionalDouble.empty();
    }

    /** Single requests answer one table's consumption, batches and transactions a list of them. */
    private static OptionalDouble of(SdkResponse response) {
        Optional<Object> told = response.getValueForField("ConsumedCapacity", Object.class);
        List<?> tables = told.map(value -> value instanceof List<?> list ? list : List.of(value))
                .orElse(List.of());
        List<Double> units = tables.stream()
                .filter(ConsumedCapacity.class::isInstance)
                .map(table -> ((ConsumedCapacity) table).capacityUnits())
                .filter(each -> each != null)
                .toList();
        return units.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        units.stream().mapToDouble(Double::doubleValue).sum());
    }
}
