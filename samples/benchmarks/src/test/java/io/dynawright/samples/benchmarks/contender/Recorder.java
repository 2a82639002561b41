package io.dynawright.samples.benchmarks.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dynawright.samples.benchmarks.transport.CannedAnswers;
import io.dynawright.samples.benchmarks.transport.CannedHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keeps what is sent. */
final class Recorder {
    private final ObjectMapper mapper = new ObjectMapper();
    private final List<JsonNode> sent = new ArrayList<>();

    List<JsonNode> sent() {
        return sent;
    }

    /** Makes a client whose requests are kept. */
    DynamoDbClient connect(CannedAnswers answers) {
        CannedHttpClient canned = new CannedHttpClient(answers);
        return DynamoDbClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(new SdkHttpClient() {
                    @Override
                    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                        sent.add(body(request));
                        return canned.prepareRequest(request);
                    }

                    @Override
                    public void close() {}
                })
                .build();
    }

    private JsonNode body(HttpExecuteRequest request) {
        try {
            return mapper.readTree(request.contentStreamProvider().orElseThrow().newStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
