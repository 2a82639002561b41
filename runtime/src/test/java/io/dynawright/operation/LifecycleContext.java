package io.dynawright.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A run whose moment and ids are known. */
final class LifecycleContext {

    static final Instant NOW = Instant.parse("2026-11-21T08:15:30.5Z");
    static final AttributeValue NOW_TEXT = AttributeValue.fromS("2026-11-21T08:15:30.500000000Z");
    static final AttributeValue NOW_SECONDS = AttributeValue.fromN(Long.toString(NOW.getEpochSecond()));

    private LifecycleContext() {}

    /** A new run; its ids are {@code id-1}, {@code id-2} and so on. */
    static OperationContext run() {
        AtomicInteger made = new AtomicInteger();
        return OperationContext.of(Settings.standard()
                .withClock(Clock.fixed(NOW, ZoneOffset.UTC))
                .withIds(kind -> "id-" + made.incrementAndGet()));
    }

    /** An expression with its names and values filled in. */
    static String text(String expression, Map<String, String> names, Map<String, AttributeValue> values) {
        return new ExpressionText(names, values).of(expression, Values.SHOWN);
    }
}
