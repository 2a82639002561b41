package io.dynawright.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.stub.StubHttpClient.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Tables that answer BatchWriteItem and BatchGetItem by what they hold, and refuse what DynamoDB refuses: too many items
 * in a request, and the same one twice. Thread-safe.
 */
public final class BatchTable implements SdkHttpClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_WRITES = 25;
    private static final int MAX_KEYS = 100;

    private final List<String> keyNames;
    private final Map<String, JsonNode> items = new LinkedHashMap<>();
    private final Map<String, Integer> writes = new HashMap<>();
    private final List<JsonNode> requests = new ArrayList<>();
    private Predicate<String> leaves = key -> false;
    private IntFunction<Answer> instead = request -> null;

    /** Empty tables whose keys have these attributes. */
    public BatchTable(String... keyNames) {
        this.keyNames = List.of(keyNames);
    }

    /** Which items of a request are left unprocessed: the table's name with the key is told, and asked each time. */
    public BatchTable leaving(Predicate<String> left) {
        leaves = left;
        return this;
    }

    /** What is answered to the request with this number, of which the first is 1; null for what it should be. */
    public BatchTable answering(IntFunction<Answer> answer) {
        instead = answer;
        return this;
    }

    /** How many items there are. */
    public synchronized int size() {
        return items.size();
    }

    /** How often each item was written, by its table and key. */
    public synchronized Map<String, Integer> writes() {
        return Map.copyOf(writes);
    }

    /** What was sent so far. */
    public synchronized List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** The numbers of items in the requests so far. */
    public synchronized List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>();
        for (JsonNode request : requests) {
            int size = 0;
            for (JsonNode table : request.get("RequestItems")) {
                size += table.isArray() ? table.size() : table.get("Keys").size();
            }
            sizes.add(size);
        }
        return sizes;
    }

    /** A client over this that does not retry. */
    public DynamoDbClient client() {
        return new StubHttpClient().clientBuilder().httpClient(this).build();
    }

    private synchronized Answer answer(HttpExecuteRequest request) throws IOException {
        JsonNode body = JSON.readTree(
                request.contentStreamProvider().orElseThrow().newStream().readAllBytes());
        requests.add(body);
        Answer other = instead.apply(requests.size());
        if (other != null) {
            return other;
        }
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
        return target.endsWith("BatchWriteItem") ? write(body) : read(body);
    }

    private Answer write(JsonNode body) {
        ObjectNode left = JSON.createObjectNode();
        Set<String> seen = new HashSet<>();
        body.get("RequestItems")
                .properties()
                .forEach(table -> table.getValue().forEach(write -> {
                    JsonNode put = write.at("/PutRequest/Item");
                    JsonNode item = put.isMissingNode() ? write.at("/DeleteRequest/Key") : put;
                    String key = key(table.getKey(), item);
                    seen.add(key);
                    if (leaves.test(key)) {
                        left.withArray("/" + table.getKey()).add(write);
                    } else {
                        write(key, put);
                    }
                }));
        ObjectNode answer = JSON.createObjectNode();
        answer.set("UnprocessedItems", left);
        return checked(body, seen, MAX_WRITES, answer);
    }

    private void write(String key, JsonNode put) {
        writes.merge(key, 1, Integer::sum);
        if (put.isMissingNode()) {
            items.remove(key);
        } else {
            items.put(key, put);
        }
    }

    private Answer read(JsonNode body) {
        ObjectNode found = JSON.createObjectNode();
        ObjectNode left = JSON.createObjectNode();
        Set<String> seen = new HashSet<>();
        body.get("RequestItems")
                .properties()
                .forEach(table -> table.getValue().get("Keys").forEach(wanted -> {
                    String key = key(table.getKey(), wanted);
                    seen.add(key);
                    if (leaves.test(key)) {
                        left.withArray("/" + table.getKey() + "/Keys").add(wanted);
                    } else if (items.containsKey(key)) {
                        // Answers come in any order.
                        found.withArray("/" + table.getKey()).insert(0, items.get(key));
                    }
                }));
        ObjectNode answer = JSON.createObjectNode();
        answer.set("Responses", found);
        answer.set("UnprocessedKeys", left);
        return checked(body, seen, MAX_KEYS, answer);
    }

    /** Refuses what breaks the rules, and tells what a request cost: one unit for every item. */
    private Answer checked(JsonNode body, Set<String> seen, int atMost, ObjectNode answer) {
        int size = sizes().get(requests.size() - 1);
        if (size > atMost || size == 0) {
            return Answers.error("ValidationException", "Too many items requested for the call");
        } else if (seen.size() < size) {
            return Answers.error("ValidationException", "Provided list of item keys contains duplicates");
        }
        if (body.has("ReturnConsumedCapacity")) {
            answer.putArray("ConsumedCapacity")
                    .addObject()
                    .put("TableName", "all")
                    .put("CapacityUnits", size);
        }
        return Answers.ok(answer.toString());
    }

    private String key(String table, JsonNode item) {
        StringBuilder key = new StringBuilder(table);
        keyNames.forEach(
                name -> key.append(' ').append(item.get(name).elements().next().asText()));
        return key.toString();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return answer(request).play();
            }

            @Override
            public void abort() {
                // Answers come at once.
            }
        };
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String clientName() {
        return "BatchTable";
    }
}
