package io.dynawright.stub;

import io.dynawright.leak.Secrets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;

/** Lets asynchronous clients have the answers that a stub for blocking ones gives. */
public final class AsyncOver implements SdkAsyncHttpClient {

    private final SdkHttpClient http;

    private AsyncOver(SdkHttpClient http) {
        this.http = http;
    }

    /** A client over this stub, which makes so many attempts, without waiting between them. */
    public static DynamoDbAsyncClient client(SdkHttpClient http, int attempts) {
        return clientBuilder(http)
                .overrideConfiguration(o -> o.retryStrategy(RetryMode.STANDARD)
                        .retryStrategy(r -> r.maxAttempts(attempts)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())))
                .build();
    }

    /** A client over this stub, which does not retry. */
    public static DynamoDbAsyncClient client(SdkHttpClient http) {
        return clientBuilder(http).build();
    }

    /** A builder of a client over this stub, which does not retry. */
    public static DynamoDbAsyncClientBuilder clientBuilder(SdkHttpClient http) {
        return DynamoDbAsyncClient.builder()
                .region(Region.EU_WEST_1)
                .endpointOverride(StubHttpClient.ENDPOINT)
                .credentialsProvider(Secrets.credentials("id"))
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .httpClient(new AsyncOver(http));
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        request.requestContentPublisher().subscribe(new Collector(body -> {
            try {
                answer(request, body, done);
            } catch (IOException | RuntimeException e) {
                request.responseHandler().onError(e);
                done.completeExceptionally(e);
            }
        }));
        return done;
    }

    private void answer(AsyncExecuteRequest request, byte[] body, CompletableFuture<Void> done) throws IOException {
        HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                        .request(request.request())
                        .contentStreamProvider(() -> new ByteArrayInputStream(body))
                        .build())
                .call();
        request.responseHandler().onHeaders(response.httpResponse());
        request.responseHandler().onStream(published(response, done));
    }

    /** All of the body at once, or as much as there is, and then the error. */
    private static Publisher<ByteBuffer> published(HttpExecuteResponse response, CompletableFuture<Void> done) {
        return subscriber -> subscriber.onSubscribe(new Subscription() {
            private boolean isOver;

            @Override
            public void request(long n) {
                if (!isOver) {
                    isOver = true;
                    ByteArrayOutputStream read = new ByteArrayOutputStream();
                    IOException failure = read(response, read);
                    subscriber.onNext(ByteBuffer.wrap(read.toByteArray()));
                    if (failure == null) {
                        subscriber.onComplete();
                        done.complete(null);
                    } else {
                        subscriber.onError(failure);
                        done.completeExceptionally(failure);
                    }
                }
            }

            @Override
            public void cancel() {
                isOver = true;
            }
        });
    }

    private static IOException read(HttpExecuteResponse response, ByteArrayOutputStream out) {
        if (response.responseBody().isEmpty()) {
            return null;
        }
        try {
            int next = response.responseBody().get().read();
            while (next >= 0) {
                out.write(next);
                next = response.responseBody().get().read();
            }
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** Takes the body of a request. */
    private static final class Collector implements Subscriber<ByteBuffer> {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final Consumer<byte[]> receiver;

        private Collector(Consumer<byte[]> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            body.writeBytes(bytes);
        }

        @Override
        public void onError(Throwable e) {
            throw new AssertionError(e);
        }

        @Override
        public void onComplete() {
            receiver.accept(body.toByteArray());
        }
    }

    @Override
    public void close() {
        http.close();
    }

    @Override
    public String clientName() {
        return "AsyncStub";
    }
}
