package io.dynawright.stub;

import io.dynawright.leak.Secrets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Plays answers of DynamoDB's protocol to a real client, and keeps what the client sent. An answer is played once, in
 * order; the one given to {@link #always} is played ever after.
 */
public final class StubHttpClient implements SdkHttpClient {

    public static final URI ENDPOINT = URI.create("http://dynamodb.test:8000");

    /** What happens to a request. */
    @FunctionalInterface
    public interface Answer {

        HttpExecuteResponse play() throws IOException;
    }

    /** A request as it was sent: the operation's name and the JSON document. */
    public record Sent(String operation, JsonNode body) {

        /** A field of the document as text; a number as it is written, null if it is missing. */
        public String field(String name) {
            return body.field(name)
                    .map(node -> node.isString() ? node.asString() : node.toString())
                    .orElse(null);
        }
    }

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Sent> sent = new ArrayList<>();
    private Answer always = () -> {
        throw new AssertionError("More requests than answers");
    };

    /** Plays these answers next. */
    public StubHttpClient then(Answer... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /** Plays this answer when there are no others. */
    public StubHttpClient always(Answer answer) {
        always = answer;
        return this;
    }

    /** What was sent so far. */
    public List<Sent> sent() {
        return sent;
    }

    /** A field of every request so far. */
    public List<String> sent(String field) {
        return sent.stream().map(request -> request.field(field)).toList();
    }

    /** A builder of a client over this, which does not retry. */
    public DynamoDbClientBuilder clientBuilder() {
        return DynamoDbClient.builder()
                .region(Region.EU_WEST_1)
                .endpointOverride(ENDPOINT)
                .credentialsProvider(Secrets.credentials("id"))
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .httpClient(this);
    }

    /** A client over this, which does not retry. */
    public DynamoDbClient client() {
        return clientBuilder().build();
    }

    /** A client over this that makes so many attempts, without waiting between them. */
    public DynamoDbClient client(int attempts) {
        return clientBuilder()
                .overrideConfiguration(o -> o.retryStrategy(RetryMode.STANDARD)
                        .retryStrategy(r -> r.maxAttempts(attempts)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())))
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                sent.add(read(request));
                Answer next = answers.poll();
                return (next == null ? always : next).play();
            }

            @Override
            public void abort() {
                // Answers come at once.
            }
        };
    }

    private static Sent read(HttpExecuteRequest request) {
        String target = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElseThrow(() -> new AssertionError("A request without operation"));
        try (InputStream body = request.contentStreamProvider()
                .orElseThrow(() -> new AssertionError("A request without body"))
                .newStream()) {
            return new Sent(
                    target.substring(target.indexOf('.') + 1),
                    JsonNode.parser().parse(new ByteArrayInputStream(body.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body for {@link Answers}. */
    static AbortableInputStream stream(byte[] body) {
        return AbortableInputStream.create(new ByteArrayInputStream(body));
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String clientName() {
        return "Stub";
    }
}
