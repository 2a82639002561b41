package io.dynawright.samples.conformance.support;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** One DynamoDB Local for all tests of this JVM: a server, in memory, on a free port. */
public final class LocalDynamoDb {

    private static final URI ENDPOINT = start();

    private LocalDynamoDb() {}

    /** Where it listens. */
    public static URI endpoint() {
        return ENDPOINT;
    }

    private static URI start() {
        try {
            URI endpoint = closedPort();
            var requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            new DynamoDBProxyServer(endpoint.getPort(), new LocalDynamoDBServerHandler(requests, null)).start();
            return endpoint;
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    /** A place where nothing listens. */
    public static URI closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }
    }
}
