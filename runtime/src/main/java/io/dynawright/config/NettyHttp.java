package io.dynawright.config;

import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** The only class that needs {@code netty-nio-client}. */
final class NettyHttp {

    private NettyHttp() {}

    static SdkAsyncHttpClient.Builder<?> builder(HttpLimits limits) {
        return NettyNioAsyncHttpClient.builder()
                .maxConcurrency(limits.maxConnections())
                .connectionTimeout(limits.connectTimeout())
                .readTimeout(limits.readTimeout());
    }
}
