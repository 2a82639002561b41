package io.dynawright.samples.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * AWS's DynamoDB Local in this process: a server, in memory, on a free port. Clients talk to it as they do to AWS, over
 * HTTP and with all that the SDK does on the way. Built without its command line, it neither prints nor sends telemetry.
 */
public final class DynamoDbLocalServer implements AutoCloseable {

    private final DynamoDBProxyServer server;
    private final URI endpoint;

    private DynamoDbLocalServer(DynamoDBProxyServer server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * Starts one, with no tables.
     *
     * @throws IllegalStateException if it does not start
     */
    public static DynamoDbLocalServer start() {
        URI endpoint = closedPort();
        try {
            var requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            var server = new DynamoDBProxyServer(endpoint.getPort(), new LocalDynamoDBServerHandler(requests, null));
            server.start();
            return new DynamoDbLocalServer(server, endpoint);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    /** A place on this host where nothing listens: for tests of what happens then. */
    public static URI closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("There is no free port", e);
        }
    }

    /** Where clients find it. */
    public URI endpoint() {
        return endpoint;
    }

    /** Stops it; its tables are gone. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }
}
