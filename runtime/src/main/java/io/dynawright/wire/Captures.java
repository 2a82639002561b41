package io.dynawright.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Makes captures for the requests of one client, where its items can be captured. Thread-safe. */
public final class Captures {

    private static final Set<String> CLIENTS = Set.of(
            "software.amazon.awssdk.services.dynamodb.DefaultDynamoDbClient",
            "software.amazon.awssdk.services.dynamodb.DefaultDynamoDbAsyncClient");

    /** Those that look at requests and responses alone, but for the items of responses. */
    private static final Set<String> KNOWN =
            Set.of(AnswerInterceptor.class.getName(), "io.dynawright.operation.AttemptsInterceptor");

    /** Whose interceptors do nothing with the items of responses: the SDK's own, and those that trace requests. */
    private static final List<String> KNOWN_PACKAGES = List.of(
            "software.amazon.awssdk.",
            "io.opentelemetry.instrumentation.awssdk.",
            "io.opentelemetry.javaagent.",
            "com.amazonaws.xray.");

    private final Streaming streaming;
    private final String clientClass;
    private final Supplier<List<ExecutionInterceptor>> interceptors;
    private final Workspaces workspaces = new Workspaces();
    private volatile @Nullable Gate gate;

    /**
     * Those of a client.
     *
     * @param clientClass the name of the client's class
     * @param interceptors tells the interceptors that the client has; asked once, at the first request
     */
    public Captures(Streaming streaming, String clientClass, Supplier<List<ExecutionInterceptor>> interceptors) {
        this.streaming = streaming;
        this.clientClass = clientClass;
        this.interceptors = interceptors;
    }

    /** The same for another choice of where to capture. As long as that does not change, all share their memory. */
    public Captures with(Streaming other) {
        return other == streaming ? this : new Captures(other, clientClass, interceptors);
    }

    /**
     * What was found out about the client.
     *
     * @param departures where captures wait; null if there is nobody to fetch them, or nothing may be captured
     */
    private record Gate(@Nullable Departures departures) {}

    /** One for a request whose answer has items there; empty if the SDK is to decode them. */
    public Optional<Capture> begin(AnswerShape shape) {
        Gate now = gate;
        if (now == null) {
            // Several threads that find out at once find the same.
            now = new Gate(find());
            gate = now;
        }
        Departures departures = now.departures();
        return departures == null ? Optional.empty() : Optional.of(new Capture(shape, workspaces, departures));
    }

    /** Clients that others wrap or mock may keep responses, or make them up. */
    private @Nullable Departures find() {
        if (streaming == Streaming.OFF || !CLIENTS.contains(clientClass)) {
            return null;
        }
        List<ExecutionInterceptor> all;
        try {
            all = interceptors.get();
        } catch (RuntimeException e) {
            // Who does not tell, as what stands in for clients in tests, has none.
            return null;
        }
        Departures departures = null;
        for (ExecutionInterceptor each : all) {
            if (streaming != Streaming.BESIDE_ANY_INTERCEPTOR
                    && !isKnown(each.getClass().getName())) {
                return null;
            }
            if (departures == null && each instanceof AnswerInterceptor answers) {
                departures = answers.departures();
            }
        }
        return departures;
    }

    private static boolean isKnown(String interceptor) {
        for (String known : KNOWN_PACKAGES) {
            if (interceptor.startsWith(known)) {
                return true;
            }
        }
        return KNOWN.contains(interceptor);
    }
}
