package io.dynawright.samples.benchmarks.transport;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** {@link CannedHttpClient} for asynchronous clients: answers on the thread that asks. */
public final class CannedAsyncHttpClient implements SdkAsyncHttpClient {
    private final CannedAnswers answers;

    public CannedAsyncHttpClient(CannedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        CannedAnswer answer = answers.to(request.request());
        SdkAsyncHttpResponseHandler handler = request.responseHandler();
        SimplePublisher<ByteBuffer> body = new SimplePublisher<>();
        handler.onHeaders(answer.head());
        handler.onStream(body);
        body.send(ByteBuffer.wrap(answer.body()).asReadOnlyBuffer());
        return body.complete();
    }

    @Override
    public String clientName() {
        return "Canned";
    }

    @Override
    public void close() {}
}
