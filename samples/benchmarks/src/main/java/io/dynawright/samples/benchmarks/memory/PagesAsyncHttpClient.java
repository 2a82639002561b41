package io.dynawright.samples.benchmarks.memory;

import io.dynawright.samples.benchmarks.transport.CannedAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.async.ByteBufferStoringSubscriber;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** {@link PagesHttpClient} for asynchronous clients: answers on the thread that asks. */
record PagesAsyncHttpClient(SmallPages pages) implements SdkAsyncHttpClient {
    private static final int LARGEST_REQUEST = 4096;

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        ByteBufferStoringSubscriber content = new ByteBufferStoringSubscriber(LARGEST_REQUEST);
        request.requestContentPublisher().subscribe(content);
        ByteBuffer body = ByteBuffer.allocate(LARGEST_REQUEST);
        content.blockingTransferTo(body);
        body.flip();
        CannedAnswer answer = pages.answer(StandardCharsets.UTF_8.decode(body).toString());
        SimplePublisher<ByteBuffer> stream = new SimplePublisher<>();
        request.responseHandler().onHeaders(answer.head());
        request.responseHandler().onStream(stream);
        stream.send(ByteBuffer.wrap(answer.body()));
        return stream.complete();
    }

    @Override
    public String clientName() {
        return "Pages";
    }

    @Override
    public void close() {}
}
