package io.dynawright.samples.conformance.support;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Connections that take the {@link Route} of this run, with their clients. */
public final class Connections implements AutoCloseable {

    private final List<SdkAutoCloseable> clients = new CopyOnWriteArrayList<>();

    /** A connection to this endpoint, whose client has these interceptors and does not retry. */
    public Dynawright to(URI endpoint, ExecutionInterceptor... interceptors) {
        Route route = Route.ofThisRun();
        return (route.isAsync() ? async(endpoint, interceptors) : blocking(endpoint, interceptors))
                .withStreaming(route.streaming());
    }

    private Dynawright blocking(URI endpoint, ExecutionInterceptor... interceptors) {
        DynamoDbClient client = Clients.at(endpoint, interceptors).build();
        clients.add(client);
        return Dynawright.over(client);
    }

    private Dynawright async(URI endpoint, ExecutionInterceptor... interceptors) {
        DynamoDbAsyncClient client = Clients.asyncAt(endpoint, interceptors).build();
        clients.add(client);
        return DynawrightAsync.over(client).blocking();
    }

    @Override
    public void close() {
        clients.forEach(SdkAutoCloseable::close);
    }
}
