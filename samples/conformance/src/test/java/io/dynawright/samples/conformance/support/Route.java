package io.dynawright.samples.conformance.support;

import io.dynawright.wire.Streaming;
import java.util.Locale;

/**
 * Which route the calls of these tests take. All tests give the same on every route; the build runs them on the first and
 * the last, which have both of each half, and {@code -Dblocking-converted.skip=false} and
 * {@code -Dasync-streamed.skip=false} add the others.
 *
 * <p>The system property {@code conformance.route} names it, such as {@code async-converted}.
 */
public enum Route {
    /** A blocking client, and items straight from the bytes of answers. */
    BLOCKING_STREAMED,
    /** A blocking client, and items from what the AWS SDK makes of them. */
    BLOCKING_CONVERTED,
    /** An asynchronous client, and items straight from the bytes of answers. */
    ASYNC_STREAMED,
    /** An asynchronous client, items from what the AWS SDK makes of them, and tables as their templates say. */
    ASYNC_CONVERTED;

    /** That of this run. */
    public static Route ofThisRun() {
        String name = System.getProperty("conformance.route", "blocking-streamed");
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Whether the client is asynchronous. */
    public boolean isAsync() {
        return this == ASYNC_STREAMED || this == ASYNC_CONVERTED;
    }

    /** The tests' own interceptors look at requests alone, which Dynawright cannot know. */
    public Streaming streaming() {
        return this == BLOCKING_STREAMED || this == ASYNC_STREAMED ? Streaming.BESIDE_ANY_INTERCEPTOR : Streaming.OFF;
    }
}
