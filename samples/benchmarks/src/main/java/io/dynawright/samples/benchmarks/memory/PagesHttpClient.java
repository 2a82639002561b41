package io.dynawright.samples.benchmarks.memory;

import io.dynawright.samples.benchmarks.transport.CannedAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** A transport that answers scans with the pages of a table. */
record PagesHttpClient(SmallPages pages) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new PageRequest(pages, request.contentStreamProvider().orElseThrow());
    }

    @Override
    public String clientName() {
        return "Pages";
    }

    @Override
    public void close() {}

    private record PageRequest(SmallPages pages, ContentStreamProvider content) implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() throws IOException {
            try (InputStream body = content.newStream()) {
                CannedAnswer answer = pages.answer(new String(body.readAllBytes(), StandardCharsets.UTF_8));
                return HttpExecuteResponse.builder()
                        .response(answer.head())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
                        .build();
            }
        }

        @Override
        public void abort() {}
    }
}
