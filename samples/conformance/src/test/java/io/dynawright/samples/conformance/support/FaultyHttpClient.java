package io.dynawright.samples.conformance.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * A network on which requests get lost, answers get lost, and the service is at times too busy: what DynamoDB Local
 * does not show. Which request meets what is drawn from a seed, the same for the same number of the request.
 */
public final class FaultyHttpClient implements SdkHttpClient {

    /** What happens to a request. */
    public enum Fault {
        /** It never arrives. */
        LOST_REQUEST,
        /** It is carried out, and nobody learns of it. */
        LOST_ANSWER,
        /** The service fails before it has done anything. */
        SERVICE_FAILED,
        /** The service asks to slow down. */
        THROTTLED,
        /** Another transaction is in the way; of other requests, the same as throttled. */
        CONFLICT
    }

    private final SdkHttpClient network;
    private final long seed;
    private final double probability;
    private final AtomicLong number = new AtomicLong();
    private final Map<Fault, AtomicInteger> faults = new ConcurrentHashMap<>();

    /** Puts faults in front of this client: so many of a hundred requests meet one. */
    public FaultyHttpClient(SdkHttpClient network, long seed, int percent) {
        this.network = network;
        this.seed = seed;
        this.probability = percent / 100.0;
    }

    /** How often each fault happened. */
    public Map<Fault, Integer> faults() {
        Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
        faults.forEach((fault, count) -> counts.put(fault, count.get()));
        return counts;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest real = network.prepareRequest(request);
        Random random = new Random(seed * 31 + number.incrementAndGet());
        random.nextInt();
        if (random.nextDouble() >= probability) {
            return real;
        }
        Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
        faults.computeIfAbsent(fault, key -> new AtomicInteger()).incrementAndGet();
        boolean isTransaction = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElse("")
                .endsWith("TransactWriteItems");
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return meet(fault, real, isTransaction);
            }

            @Override
            public void abort() {
                real.abort();
            }
        };
    }

    private static HttpExecuteResponse meet(Fault fault, ExecutableHttpRequest real, boolean isTransaction)
            throws IOException {
        return switch (fault) {
            case LOST_REQUEST -> throw new SocketException("Connection reset");
            case LOST_ANSWER -> {
                drain(real.call());
                throw new SocketException("Connection reset");
            }
            case SERVICE_FAILED -> answer(500, "InternalServerError", "");
            case THROTTLED -> answer(400, "ProvisionedThroughputExceededException", "");
            case CONFLICT ->
                isTransaction
                        ? answer(
                                400,
                                "TransactionCanceledException",
                                ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]")
                        : answer(400, "ThrottlingException", "");
        };
    }

    private static void drain(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isPresent()) {
            try (AbortableInputStream body = response.responseBody().get()) {
                body.readAllBytes();
            }
        }
    }

    private static HttpExecuteResponse answer(int status, String code, String more) {
        byte[] body = ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"injected\"" + more
                        + "}")
                .getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(status).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    @Override
    public void close() {
        // The network belongs to whoever passed it in.
    }
}
