package io.dynawright.samples.benchmarks.contender;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A competitor over a shape, whose requests are kept; made once, since clients are slow to make. */
record Rehearsal(Setting<?> setting, Recorder recorder) {
    static final int QUERIED = 3;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-06T07:08:09.987654321Z"), ZoneOffset.UTC);
    private static final Map<String, Rehearsal> MADE = new ConcurrentHashMap<>();

    static Rehearsal of(Shapes shape, Competitor competitor) {
        return MADE.computeIfAbsent(shape + " " + competitor, name -> {
            Recorder recorder = new Recorder();
            return new Rehearsal(Setting.of(shape.shape(), competitor, recorder::connect, CLOCK, QUERIED), recorder);
        });
    }

    /** The items that a shape's answers have. */
    static <T> List<Map<String, AttributeValue>> items(Shape<T, ?> shape) {
        Handwritten<T> handwritten = shape.handwritten(CLOCK);
        return IntStream.range(0, Setting.BATCH_GET)
                .mapToObj(shape::entity)
                .map(handwritten::write)
                .toList();
    }

    /** The one request that this does. */
    JsonNode request(Consumer<Setting<?>> call) {
        recorder.sent().clear();
        call.accept(setting);
        if (recorder.sent().size() != 1) {
            throw new AssertionError("Not one request: " + recorder.sent());
        }
        return recorder.sent().get(0);
    }
}
