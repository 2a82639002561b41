package io.dynawright.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.Target;
import io.dynawright.hook.Decoding;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What is told of requests after the end of their operation, or never. */
class RunSpansTest {

    private static final Target TARGET = new Target("query", "orders", null, Map.of());
    private static final OperationStart START = new OperationStart(1, TARGET);
    private static final OperationEnd END = new OperationEnd(
            1,
            TARGET,
            Duration.ofMillis(1),
            OptionalDouble.empty(),
            0,
            Decoding.NONE,
            Optional.of(new CancellationException()));

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetryListener listener = OpenTelemetryListener.over(SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build()
            .get("test"));

    private static RequestStart request(int number) {
        return new RequestStart(
                1, number, TARGET, QueryRequest.builder().tableName("orders").build(), Set.of());
    }

    private static RequestEnd end(RequestStart start) {
        return new RequestEnd(
                start, Duration.ofMillis(1), OptionalDouble.empty(), 0, Optional.empty(), Optional.empty());
    }

    @Test
    void requestsThatNobodyTellsTheEndOfEndWithTheOperation() {
        listener.onStart(START);
        listener.onRequest(request(1));
        listener.onRequest(request(2));
        listener.onRequestEnd(end(request(2)));
        listener.onEnd(END);
        assertThat(listener.open()).isZero();
        assertThat(exporter.getFinishedSpanItems()).hasSize(3).allMatch(SpanData::hasEnded);
    }

    @Test
    void whatComesAfterTheEndOfTheOperationIsNotTold() {
        listener.onStart(START);
        listener.onRequest(request(1));
        listener.onEnd(END);
        listener.onRequest(request(2));
        listener.onRequestEnd(end(request(2)));
        listener.onRequestEnd(end(request(1)));
        listener.onEnd(END);
        assertThat(listener.open()).isZero();
        assertThat(exporter.getFinishedSpanItems()).hasSize(2);
    }
}
