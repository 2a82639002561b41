package io.dynawright.stub;

import io.dynawright.stub.StubHttpClient.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Gives each request about a table its own answer, in whichever order and on whichever thread it comes. */
public final class ControlPlane implements SdkHttpClient {

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** Answers this request, such as {@code DescribeTable orders}, always like this. */
    public ControlPlane when(String request, Answer answer) {
        answers.put(request, answer);
        return this;
    }

    /** The requests so far. */
    public List<String> sent() {
        return sent;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                String asked = read(request);
                sent.add(asked);
                Answer answer = answers.get(asked);
                if (answer == null) {
                    throw new AssertionError("No answer to " + asked);
                }
                return answer.play();
            }

            @Override
            public void abort() {
                // Answers come at once.
            }
        };
    }

    private static String read(HttpExecuteRequest request) throws IOException {
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            String detail = JsonNode.parser()
                    .parse(body)
                    .field("TableName")
                    .map(name -> " " + name.asString())
                    .orElse("");
            return target.substring(target.indexOf('.') + 1) + detail;
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
