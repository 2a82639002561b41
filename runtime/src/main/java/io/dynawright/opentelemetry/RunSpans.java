package io.dynawright.opentelemetry;

import io.dynawright.error.Target;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The spans of one run of an operation. Its requests may come from several threads. */
final class RunSpans {

    private final Tracer tracer;
    private final Span operation;
    private final Context children;
    private final Lock lock = new ReentrantLock();
    private final Map<Integer, Span> requests = new HashMap<>();
    private boolean hasEnded;

    private RunSpans(Tracer tracer, Span operation, Context children) {
        this.tracer = tracer;
        this.operation = operation;
        this.children = children;
    }

    /** A run that begins in this context. */
    static RunSpans begin(Tracer tracer, OperationStart start, Context parent) {
        SpanBuilder span = tracer.spanBuilder(name(start.target()))
                .setParent(parent)
                .setSpanKind(SpanKind.INTERNAL)
                .setAttribute(SpanAttributes.OPERATION, start.target().operation());
        if (!start.target().table().isEmpty()) {
            span.setAttribute(SpanAttributes.TABLE, start.target().table());
        }
        if (start.target().index() != null) {
            span.setAttribute(SpanAttributes.INDEX, start.target().index());
        }
        Span operation = span.startSpan();
        return new RunSpans(tracer, operation, parent.with(operation));
    }

    private static String name(Target target) {
        return target.table().isEmpty() ? target.operation() : target.operation() + " " + target.table();
    }

    void requested(RequestStart start) {
        lock.lock();
        try {
            if (!hasEnded) {
                Span span = tracer.spanBuilder("DynamoDB." + start.api())
                        .setParent(children)
                        .setSpanKind(SpanKind.CLIENT)
                        .setAllAttributes(RequestAttributes.of(start))
                        .startSpan();
                requests.put(start.request(), span);
            }
        } finally {
            lock.unlock();
        }
    }

    void answered(RequestEnd end) {
        lock.lock();
        try {
            Span span = requests.remove(end.start().request());
            if (span != null) {
                answered(span, end);
            }
        } finally {
            lock.unlock();
        }
    }

    private static void answered(Span span, RequestEnd end) {
        try {
            end.response().ifPresent(response -> span.setAllAttributes(ResponseAttributes.of(response)));
            end.error()
                    .ifPresent(
                            error -> span.setStatus(StatusCode.ERROR).setAllAttributes(ResponseAttributes.of(error)));
        } finally {
            span.end();
        }
    }

    void retried(OperationRetry retry) {
        AttributesBuilder attributes = Attributes.builder().put(SpanAttributes.RETRY, (long) retry.retry());
        retry.reason()
                .ifPresent(reason -> attributes.put(
                        SpanAttributes.ERROR_TYPE, reason.getClass().getName()));
        operation.addEvent("dynawright.retry", attributes.build());
    }

    /** The end of it all, also of requests that were cancelled and of which nobody has told. */
    void ended(OperationEnd end) {
        lock.lock();
        try {
            hasEnded = true;
            requests.values().forEach(Span::end);
            requests.clear();
        } finally {
            lock.unlock();
        }
        operation.setAttribute(SpanAttributes.ITEMS, (long) end.items());
        end.error().ifPresent(this::failed);
        operation.end();
    }

    private void failed(Throwable error) {
        String type = error.getClass().getName();
        operation
                .setStatus(StatusCode.ERROR)
                .setAttribute(SpanAttributes.ERROR_TYPE, type)
                .addEvent("exception", Attributes.of(SpanAttributes.EXCEPTION_TYPE, type));
    }
}
