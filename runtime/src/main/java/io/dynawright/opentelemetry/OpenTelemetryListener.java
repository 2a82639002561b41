package io.dynawright.opentelemetry;

import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Traces operations with OpenTelemetry, which needs {@code io.opentelemetry:opentelemetry-api} on the class path.
 *
 * <pre>{@code
 * Dynawright dynawright = Dynawright.over(client).withListener(OpenTelemetryListener.over(openTelemetry));
 * }</pre>
 *
 * <p>Each operation is a span of kind {@code INTERNAL}, such as {@code update orders}, with {@code dynawright.operation},
 * {@code dynawright.table} as entities declare it, {@code dynawright.index} and {@code dynawright.items}. What is sent again,
 * by Dynawright or by the client, is an event {@code dynawright.retry}. A query or scan is one operation for each page.
 *
 * <p>Each of its requests is a child of kind {@code CLIENT}, such as {@code DynamoDB.UpdateItem}, with the attributes of the
 * semantic conventions for DynamoDB: the tables as DynamoDB has them, index, limit, counts, consumed capacity, the id of the
 * request and so on. So what counts calls of databases by these attributes counts each once.
 *
 * <p>Failed spans have the status {@code ERROR} and {@code error.type}: DynamoDB's code, or the class of the exception. No
 * span has a message of an error, which would have the key in it, and none has keys or values.
 *
 * <p>The parent of an operation is the {@linkplain Context#current() current} context of the thread that begins it. Where
 * that is another than the caller's, as in parallel scans, batch writers and the later pages of asynchronous results, it has
 * the caller's context only if the executor hands it on: {@link Context#taskWrapping(java.util.concurrent.Executor)}. The
 * instrumentation that OpenTelemetry has for the AWS SDK makes spans of the same requests; one of the two is enough.
 *
 * <p>Thread-safe.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/dynamodb/">Semantic conventions for DynamoDB</a>
 */
public final class OpenTelemetryListener implements OperationListener {

    private final Tracer tracer;
    private final Map<Long, RunSpans> runs = new ConcurrentHashMap<>();

    private OpenTelemetryListener(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Traces with a tracer that is named {@code io.dynawright}. */
    public static OpenTelemetryListener over(OpenTelemetry openTelemetry) {
        return over(openTelemetry.getTracer("io.dynawright"));
    }

    /** Traces with this tracer. */
    public static OpenTelemetryListener over(Tracer tracer) {
        return new OpenTelemetryListener(Objects.requireNonNull(tracer, "tracer"));
    }

    @Override
    public void onStart(OperationStart start) {
        runs.put(start.run(), RunSpans.begin(tracer, start, Context.current()));
    }

    @Override
    public void onRequest(RequestStart request) {
        run(request.run()).ifPresent(run -> run.requested(request));
    }

    @Override
    public void onRequestEnd(RequestEnd request) {
        run(request.start().run()).ifPresent(run -> run.answered(request));
    }

    @Override
    public void onRetry(OperationRetry retry) {
        run(retry.run()).ifPresent(run -> run.retried(retry));
    }

    @Override
    public void onEnd(OperationEnd end) {
        Optional.ofNullable(runs.remove(end.run())).ifPresent(run -> run.ended(end));
    }

    /** Empty after its end, which a cancelled request may outlive. */
    private Optional<RunSpans> run(long number) {
        return Optional.ofNullable(runs.get(number));
    }

    /** How many operations have begun and not ended. */
    int open() {
        return runs.size();
    }
}
