package io.dynawright.config;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/** The only class that needs {@code apache5-client}. */
final class ApacheHttp {

    private ApacheHttp() {}

    static SdkHttpClient.Builder<?> builder(HttpLimits limits) {
        return Apache5HttpClient.builder()
                .maxConnections(limits.maxConnections())
                .connectionTimeout(limits.connectTimeout())
                .socketTimeout(limits.readTimeout());
    }
}
