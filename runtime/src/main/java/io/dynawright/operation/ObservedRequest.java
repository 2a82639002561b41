package io.dynawright.operation;

import io.dynawright.hook.Decoding;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * One request of a run as the listeners see it.
 *
 * @param began when, by {@link System#nanoTime}
 */
record ObservedRequest(Observation observation, RequestStart start, long began) {

    /** It was answered, with so many items, which are decoded this way. */
    void answered(Object response, int items, Decoding way) {
        OptionalDouble units = ConsumedUnits.of(response);
        observation.answered(units, items, way);
        // Operations on tables end with something other than a response of DynamoDB's.
        Optional<DynamoDbResponse> answer =
                response instanceof DynamoDbResponse known ? Optional.of(known) : Optional.empty();
        tell(new RequestEnd(start, duration(), units, items, answer, Optional.empty()));
    }

    /** It was not. */
    void failed(Throwable error) {
        tell(new RequestEnd(start, duration(), OptionalDouble.empty(), 0, Optional.empty(), Optional.of(error)));
    }

    private Duration duration() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void tell(RequestEnd event) {
        observation.tell(listener -> listener.onRequestEnd(event));
    }
}
