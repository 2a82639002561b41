package io.dynawright.wire.fault;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.hook.Decoding;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.wire.Streaming;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Connections that try nothing again by themselves, and keep which way the items of their calls came. */
public final class Connections implements OperationListener {

    private static final RetryPolicy NO_RETRIES = RetryPolicy.standard().withMaxAttempts(1);

    private final List<Decoding> ways = new ArrayList<>();

    /** A connection over this client. */
    public Dynawright over(DynamoDbClient client, Streaming streaming) {
        return Dynawright.over(client)
                .withRetries(NO_RETRIES)
                .withListener(this)
                .withStreaming(streaming);
    }

    /** A connection over this client, which waits for each call. */
    public Dynawright over(DynamoDbAsyncClient client, Streaming streaming) {
        return DynawrightAsync.over(client)
                .withRetries(NO_RETRIES)
                .withListener(this)
                .withStreaming(streaming)
                .blocking();
    }

    @Override
    public void onEnd(OperationEnd end) {
        ways.add(end.decoding());
    }

    /** Which way the items of the calls since the last time came. */
    public Decoding way() {
        Decoding all = ways.stream().reduce(Decoding.NONE, Decoding::and);
        ways.clear();
        return all;
    }
}
