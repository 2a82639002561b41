package io.dynawright.config;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * Builders of HTTP clients, which clients of the AWS SDK build and close along with themselves. The library that one needs
 * is needed when it builds, so that a program can put a builder of its own in its place.
 */
public final class HttpClients {

    private HttpClients() {}

    /**
     * For clients that wait. It throws a {@link io.dynawright.error.ConfigurationException} if {@code apache5-client} is not
     * on the class path.
     */
    public static SdkHttpClient.Builder<?> blocking(HttpLimits limits) {
        return new Blocking(limits);
    }

    /**
     * For asynchronous clients. It throws a {@link io.dynawright.error.ConfigurationException} if {@code netty-nio-client}
     * is not on the class path.
     */
    public static SdkAsyncHttpClient.Builder<?> nonBlocking(HttpLimits limits) {
        return new NonBlocking(limits);
    }

    private record Blocking(HttpLimits limits) implements SdkHttpClient.Builder<Blocking> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return OptionalModule.APACHE.use(() -> ApacheHttp.builder(limits).buildWithDefaults(defaults));
        }
    }

    private record NonBlocking(HttpLimits limits) implements SdkAsyncHttpClient.Builder<NonBlocking> {

        @Override
        public SdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return OptionalModule.NETTY.use(() -> NettyHttp.builder(limits).buildWithDefaults(defaults));
        }
    }
}
