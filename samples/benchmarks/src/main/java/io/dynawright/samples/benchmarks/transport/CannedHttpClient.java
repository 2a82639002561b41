package io.dynawright.samples.benchmarks.transport;

import java.io.ByteArrayInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** A transport without a network: everything above it, signing and checksums included, is the SDK's own. */
public final class CannedHttpClient implements SdkHttpClient {
    private final CannedAnswers answers;

    public CannedHttpClient(CannedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new CannedRequest(answers.to(request.httpRequest()));
    }

    @Override
    public String clientName() {
        return "Canned";
    }

    @Override
    public void close() {}

    private record CannedRequest(CannedAnswer answer) implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() {
            return HttpExecuteResponse.builder()
                    .response(answer.head())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
                    .build();
        }

        @Override
        public void abort() {}
    }
}
