package io.dynawright.samples.conformance.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Leaves a part of each batch unprocessed, as DynamoDB does when it is busy and DynamoDB Local never does: that part is
 * taken out of the request and put into the answer. Which part is drawn from a seed and the number of the request.
 */
public final class UnprocessedHttpClient implements SdkHttpClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SdkHttpClient network;
    private final long seed;
    private final double probability;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final Map<String, AtomicInteger> writes = new ConcurrentHashMap<>();

    /** Leaves so many of a hundred items unprocessed. */
    public UnprocessedHttpClient(SdkHttpClient network, long seed, int percent) {
        this.network = network;
        this.seed = seed;
        this.probability = percent / 100.0;
    }

    /** How many batches there were. */
    public int requests() {
        return requests.get();
    }

    /** How many items were left unprocessed in all. */
    public int left() {
        return left.get();
    }

    /** How often each write went through, by its table and its JSON. */
    public Map<String, AtomicInteger> writes() {
        return writes;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        if (target.endsWith("BatchWriteItem")) {
            return batch(request, "UnprocessedItems");
        } else if (target.endsWith("BatchGetItem")) {
            return batch(request, "UnprocessedKeys");
        }
        return network.prepareRequest(request);
    }

    private ExecutableHttpRequest batch(HttpExecuteRequest request, String name) {
        ObjectNode body = body(request);
        ObjectNode unprocessed = takeFrom(body.withObject("/RequestItems"));
        if (body.get("RequestItems").isEmpty()) {
            return new NothingProcessed(answer(SdkHttpResponse.builder().statusCode(200), name, unprocessed));
        }
        count(body.get("RequestItems"));
        return new Partial(network.prepareRequest(with(request, body)), name, unprocessed);
    }

    private static ObjectNode body(HttpExecuteRequest request) {
        ContentStreamProvider content = request.contentStreamProvider().orElseThrow();
        try (var stream = content.newStream()) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode takeFrom(ObjectNode tables) {
        Random random = new Random(seed * 31 + requests.incrementAndGet());
        random.nextInt();
        ObjectNode unprocessed = JSON.createObjectNode();
        List<String> empty = new ArrayList<>();
        tables.properties().forEach(table -> {
            JsonNode taken = table.getValue().deepCopy();
            ArrayNode rest = elements(table.getValue());
            ArrayNode out = elements(taken);
            List<JsonNode> all = new ArrayList<>();
            rest.forEach(all::add);
            rest.removeAll();
            out.removeAll();
            all.forEach(each -> (random.nextDouble() < probability ? out : rest).add(each));
            left.addAndGet(out.size());
            if (!out.isEmpty()) {
                unprocessed.set(table.getKey(), taken);
            }
            if (rest.isEmpty()) {
                empty.add(table.getKey());
            }
        });
        tables.remove(empty);
        return unprocessed;
    }

    /** Writes stand in a list, the keys of reads in one beside how to read. */
    private static ArrayNode elements(JsonNode table) {
        return (ArrayNode) (table.isArray() ? table : table.get("Keys"));
    }

    private void count(JsonNode tables) {
        tables.properties()
                .forEach(table -> elements(table.getValue())
                        .forEach(each -> writes.computeIfAbsent(table.getKey() + each, key -> new AtomicInteger())
                                .incrementAndGet()));
    }

    private static HttpExecuteRequest with(HttpExecuteRequest request, ObjectNode body) {
        byte[] bytes = bytes(body);
        SdkHttpRequest http = request.httpRequest().toBuilder()
                .putHeader("Content-Length", String.valueOf(bytes.length))
                .build();
        return HttpExecuteRequest.builder()
                .request(http)
                .contentStreamProvider(ContentStreamProvider.fromByteArray(bytes))
                .build();
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpExecuteResponse answer(SdkHttpResponse.Builder response, String name, JsonNode unprocessed) {
        ObjectNode body = JSON.createObjectNode();
        body.set(name, unprocessed);
        return answer(response, body);
    }

    /** The checksum was that of another body. */
    private static HttpExecuteResponse answer(SdkHttpResponse.Builder response, JsonNode body) {
        return HttpExecuteResponse.builder()
                .response(response.removeHeader("x-amz-crc32")
                        .removeHeader("Content-Length")
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes(body))))
                .build();
    }

    private record NothingProcessed(HttpExecuteResponse answer) implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() {
            return answer;
        }

        @Override
        public void abort() {
            // It is over at once.
        }
    }

    private record Partial(ExecutableHttpRequest rest, String name, ObjectNode unprocessed)
            implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            HttpExecuteResponse response = rest.call();
            if (!response.httpResponse().isSuccessful()) {
                return response;
            }
            try (AbortableInputStream stream = response.responseBody().orElseThrow()) {
                ObjectNode body = (ObjectNode) JSON.readTree(stream);
                body.set(name, unprocessed);
                return answer(response.httpResponse().toBuilder(), body);
            }
        }

        @Override
        public void abort() {
            rest.abort();
        }
    }

    @Override
    public void close() {
        // The network belongs to whoever passed it in.
    }
}
