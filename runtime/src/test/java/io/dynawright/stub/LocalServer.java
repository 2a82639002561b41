package io.dynawright.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers over HTTP on this machine, to both DynamoDB and the Security Token Service, and keeps what it was asked. */
public final class LocalServer implements AutoCloseable {

    /** The key that comes with a role. */
    public static final String ROLE_KEY = "ASIAROLE";

    private static final String ROLE = """
            <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>\
            <AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>PLANTED-role-secret</SecretAccessKey>\
            <SessionToken>PLANTED-role-token</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration>\
            </Credentials></AssumeRoleResult></AssumeRoleResponse>""";

    /** A request of DynamoDB's protocol. */
    public record Asked(String authorization, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int status;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> roles = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();

    private LocalServer(HttpServer server, int status) {
        this.server = server;
        this.status = status;
    }

    /** One that answers {@code {}} with this status. */
    public static LocalServer answering(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalServer local = new LocalServer(server, status);
        server.createContext("/", local::answer);
        server.setExecutor(local.threads);
        server.start();
        return local;
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What DynamoDB was asked. */
    public List<Asked> asked() {
        return asked;
    }

    /** The requests for roles. */
    public List<String> roles() {
        return roles;
    }

    /** How many requests were under way at once. */
    public int mostUnderWay() {
        return mostUnderWay.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean isRole = body.startsWith("Action=AssumeRole");
        if (isRole) {
            roles.add(body);
        } else {
            asked.add(new Asked(exchange.getRequestHeaders().getFirst("Authorization"), body));
        }
        byte[] answer = (isRole ? ROLE : "{}").getBytes(StandardCharsets.UTF_8);
        underWay.decrementAndGet();
        exchange.sendResponseHeaders(isRole ? 200 : status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
