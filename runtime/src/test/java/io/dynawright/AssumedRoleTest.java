package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.LocalServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections in a role, which a server on this machine gives out. */
class AssumedRoleTest {

    /** Where the AWS SDK looks for the Security Token Service. */
    private static final String STS_ENDPOINT = "aws.endpointUrlSts";

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.answering(200);
        System.setProperty(STS_ENDPOINT, server.uri().toString());
    }

    @AfterEach
    void stop() {
        System.clearProperty(STS_ENDPOINT);
        server.close();
    }

    private DynawrightConfig.Builder config() {
        return DynawrightConfig.builder()
                .ignoreEnvironment()
                .region("eu-west-1")
                .endpoint(server.uri())
                .staticCredentials("PLANTED-id", "PLANTED-secret")
                .assumeRole("arn:aws:iam::123456789012:role/orders")
                .roleSessionName("nightly")
                .roleExternalId("PLANTED-external");
    }

    @Test
    void callsAreMadeInTheRole() {
        try (Dynawright dynawright = Dynawright.create(config().build())) {
            dynawright.run(OrderOperations.find(KEY));
            assertThat(server.asked())
                    .singleElement()
                    .satisfies(asked ->
                            assertThat(asked.authorization()).contains("Credential=" + LocalServer.ROLE_KEY + "/"));
            assertThat(server.roles())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked)
                            .contains(
                                    "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Forders",
                                    "RoleSessionName=nightly", "ExternalId=PLANTED-external"));
        }
    }

    @Test
    void asynchronousOnesToo() {
        try (DynawrightAsync dynawright = DynawrightAsync.create(config().build())) {
            dynawright.run(OrderOperations.find(KEY)).join();
            assertThat(server.asked())
                    .singleElement()
                    .satisfies(asked ->
                            assertThat(asked.authorization()).contains("Credential=" + LocalServer.ROLE_KEY + "/"));
        }
    }

    @Test
    void theRoleIsAssumedAtTheFirstCallAndOnceForAllThreads() {
        try (Dynawright dynawright = Dynawright.create(config().build())) {
            assertThat(server.roles()).isEmpty();
            ConfiguredClientTest.findAtOnce(dynawright);
            assertThat(server.asked()).hasSize(8);
            assertThat(server.roles()).hasSize(1);
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        Dynawright dynawright = Dynawright.create(config().build());
        dynawright.close();
        dynawright.close();
        assertThat(server.roles()).isEmpty();
    }

    @Test
    void noSecretIsLogged() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger root = Logger.getLogger("io.dynawright");
        Handler handler = keeping(lines);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try (Dynawright dynawright =
                Dynawright.create(config().debugLogging(true).build())) {
            dynawright.run(OrderOperations.find(KEY));
        } finally {
            root.setLevel(null);
            root.removeHandler(handler);
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("PLANTED"));
    }

    private static Handler keeping(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
