package io.dynawright.stub;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Answers GetItem with what PutItem stored under the same text of one key attribute; for any number of threads. */
public final class EchoingTable implements SdkHttpClient {

    private final String key;
    private final Map<String, String> items = new ConcurrentHashMap<>();

    public EchoingTable(String key) {
        this.key = key;
    }

    /** The JSON of the item that is stored under the key. */
    public String item(String value) {
        return items.get(value);
    }

    /** A client over this. */
    public DynamoDbClient client() {
        return new StubHttpClient().clientBuilder().httpClient(this).build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return Answers.ok(answer(body(request))).play();
            }

            @Override
            public void abort() {
                // Answers come at once.
            }
        };
    }

    private static JsonNode body(HttpExecuteRequest request) throws IOException {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            return JsonNode.parser().parse(body);
        }
    }

    private String answer(JsonNode body) {
        JsonNode item = body.field("Item").orElse(null);
        if (item != null) {
            items.put(text(item), item.toString());
            return "{}";
        }
        return "{\"Item\":" + items.get(text(body.field("Key").orElseThrow())) + "}";
    }

    private String text(JsonNode attributes) {
        return attributes
                .field(key)
                .flatMap(value -> value.field("S"))
                .orElseThrow()
                .asString();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
