package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.LocalServer;
import io.dynawright.stub.StubHttpClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.utils.AttributeMap;

/** Connections that are made of a configuration. */
class ConfiguredClientTest {

    private static final String CLOSED = "The client is closed, or something that it needs (find of table orders";

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    /** How a connection is made and used. */
    private enum Way {
        BLOCKING {
            @Override
            Optional<?> find(DynawrightConfig config) {
                try (Dynawright dynawright = Dynawright.create(config)) {
                    return dynawright.run(OrderOperations.find(KEY));
                }
            }

            @Override
            void build(DynawrightConfig config) {
                Dynawright.create(config).close();
            }
        },
        ASYNCHRONOUS {
            @Override
            Optional<?> find(DynawrightConfig config) {
                try (DynawrightAsync dynawright = DynawrightAsync.create(config)) {
                    return dynawright.run(OrderOperations.find(KEY)).join();
                } catch (CompletionException e) {
                    throw (DynawrightException) e.getCause();
                }
            }

            @Override
            void build(DynawrightConfig config) {
                DynawrightAsync.create(config).close();
            }
        };

        abstract Optional<?> find(DynawrightConfig config);

        abstract void build(DynawrightConfig config);
    }

    private static DynawrightConfig.Builder to(URI endpoint) {
        return DynawrightConfig.builder()
                .ignoreEnvironment()
                .region("eu-west-1")
                .endpoint(endpoint)
                .staticCredentials("AKIAOWN", "secret");
    }

    @Test
    void theClientHasAllOfTheConfiguration() {
        DynawrightConfig config = to(URI.create("http://localhost:1"))
                .staticCredentials("id", "secret", "token")
                .apiCallTimeout(Duration.ofSeconds(7))
                .retries(4)
                .build();
        try (Dynawright dynawright = Dynawright.create(config);
                DynawrightAsync async = DynawrightAsync.create(config)) {
            Stream.of(
                            dynawright.client().serviceClientConfiguration(),
                            async.client().serviceClientConfiguration())
                    .forEach(ConfiguredClientTest::checkClient);
        }
    }

    private static void checkClient(DynamoDbServiceClientConfiguration client) {
        assertThat(client.region()).isEqualTo(Region.EU_WEST_1);
        assertThat(client.endpointOverride()).contains(URI.create("http://localhost:1"));
        assertThat(client.overrideConfiguration().apiCallTimeout()).contains(Duration.ofSeconds(7));
        assertThat(client.overrideConfiguration().retryStrategy().orElseThrow().maxAttempts())
                .isEqualTo(4);
        AwsCredentialsIdentity credentials =
                client.credentialsProvider().resolveIdentity().join();
        assertThat(credentials.accessKeyId()).isEqualTo("id");
        assertThat(credentials.secretAccessKey()).isEqualTo("secret");
    }

    @ParameterizedTest
    @EnumSource
    void callsHaveNamesAndCredentialsOfTheConfiguration(Way way) throws IOException {
        try (LocalServer server = LocalServer.answering(200)) {
            DynawrightConfig config =
                    to(server.uri()).tablePrefix("shop").environment("test").build();
            assertThat(way.find(config)).isEmpty();
            assertThat(server.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.body()).contains("\"TableName\":\"shop_test_orders\"");
                assertThat(asked.authorization()).contains("Credential=AKIAOWN/", "/eu-west-1/dynamodb/");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void retriesAreTheNumberOfAttempts(Way way) throws IOException {
        try (LocalServer server = LocalServer.answering(500)) {
            assertThatExceptionOfType(DynawrightException.class)
                    .isThrownBy(() -> way.find(to(server.uri()).retries(2).build()));
            assertThat(server.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void buildingMakesNoCall(Way way) throws IOException {
        try (LocalServer server = LocalServer.answering(200)) {
            way.build(to(server.uri()).build());
            assertThat(server.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thatNobodyListensIsNoticedAtTheFirstCall(Way way) throws IOException {
        URI closed;
        try (LocalServer server = LocalServer.answering(200)) {
            closed = server.uri();
        }
        DynawrightConfig config = to(closed).retries(1).build();
        way.build(config);
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> way.find(config))
                .withMessageContaining(closed.toString());
    }

    @ParameterizedTest
    @EnumSource
    void answersThatDoNotComeAreNotWaitedForLongerThanTheReadTimeout(Way way) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            DynawrightConfig.Builder builder = to(URI.create("http://localhost:" + silent.getLocalPort()))
                    .retries(1)
                    .timeout(Duration.ofDays(1))
                    .readTimeout(Duration.ofMillis(50));
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> way.find(builder.build()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsTakeNoLongerThanTheirTimeout(Way way) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            DynawrightConfig.Builder builder = to(URI.create("http://localhost:" + silent.getLocalPort()))
                    .timeout(Duration.ofDays(1))
                    .apiCallTimeout(Duration.ofMillis(50));
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> way.find(builder.build()));
        }
    }

    @Test
    void thereAreNoMoreConnectionsThanAllowed() throws IOException {
        try (LocalServer server = LocalServer.answering(200);
                Dynawright dynawright =
                        Dynawright.create(to(server.uri()).maxConnections(1).build())) {
            findAtOnce(dynawright);
            assertThat(server.mostUnderWay()).isEqualTo(1);
        }
    }

    @Test
    void severalThreadsMayMakeTheFirstCall() throws IOException {
        try (LocalServer server = LocalServer.answering(200);
                Dynawright dynawright = Dynawright.create(to(server.uri()).build())) {
            findAtOnce(dynawright);
            assertThat(server.asked()).hasSize(8);
        }
    }

    static void findAtOnce(Dynawright dynawright) {
        CompletableFuture<?>[] calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> dynawright.run(OrderOperations.find(KEY)), task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(calls).join();
    }

    @Test
    void pagesHaveCursorsIfThereIsAKey() {
        DynawrightConfig.Builder builder = to(URI.create("http://localhost:1"));
        try (Dynawright without = Dynawright.create(builder.build())) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> without.run(OrderOperations.query("c-1")).page(1))
                    .withMessageContaining("no key to seal cursors");
        }
        try (Dynawright with = Dynawright.create(
                builder.retries(1).cursorKey(CursorKeys.localText()).build())) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> with.run(OrderOperations.query("c-1")).page(1));
        }
    }

    private record Counting(AtomicInteger closed) implements SdkHttpClient.Builder<Counting> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new SdkHttpClient() {
                @Override
                public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                    throw new AssertionError("A call");
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        }
    }

    @Test
    void theHttpClientIsClosedOnce() {
        AtomicInteger closed = new AtomicInteger();
        Dynawright dynawright = Dynawright.create(
                to(URI.create("http://localhost:1")).build(),
                builder -> builder.httpClientBuilder(new Counting(closed)));
        dynawright.withCursorKeys(CursorKeys.forLocalDevelopment()).close();
        dynawright.close();
        dynawright.close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void callsOfAClosedConnectionSayThatItIsClosed() {
        DynawrightConfig config = to(URI.create("http://localhost:1")).build();
        Dynawright blocking = Dynawright.create(config);
        DynawrightAsync async = DynawrightAsync.create(config);
        blocking.close();
        async.close();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> blocking.run(OrderOperations.find(KEY)))
                .withMessageStartingWith(CLOSED);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> async.run(OrderOperations.find(KEY)).join())
                .havingCause()
                .isInstanceOf(ServiceException.class)
                .withMessageStartingWith(CLOSED);
    }

    @Test
    void callsOverAClosedClientSayThatItIsClosed() {
        DynamoDbClientBuilder builder = new StubHttpClient().clientBuilder().httpClient(null);
        DynamoDbClient blocking = builder.build();
        blocking.close();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> Dynawright.over(blocking).run(OrderOperations.find(KEY)))
                .withMessageStartingWith(CLOSED);
    }

    @Test
    void whatTheProgramSetsInTheBuilderHolds() {
        DynawrightConfig config = to(URI.create("http://localhost:1")).build();
        StaticCredentialsProvider vault =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("vault", "secret"));
        try (Dynawright dynawright = Dynawright.create(
                config,
                builder -> builder.credentialsProvider(vault)
                        .overrideConfiguration(o -> o.putHeader("x-team", "orders")))) {
            DynamoDbServiceClientConfiguration client = dynawright.client().serviceClientConfiguration();
            assertThat(client.credentialsProvider()).isSameAs(vault);
            assertThat(client.overrideConfiguration().headers()).containsKey("x-team");
            assertThat(client.overrideConfiguration().apiCallTimeout()).contains(Duration.ofSeconds(30));
        }
        try (Dynawright dynawright = Dynawright.create(
                config, builder -> builder.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(1))))) {
            assertThat(dynawright
                            .client()
                            .serviceClientConfiguration()
                            .overrideConfiguration()
                            .apiCallTimeout())
                    .contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void errorsOfTheProgramComeThrough() {
        DynawrightConfig config = to(URI.create("http://localhost:1")).build();
        IllegalStateException e = catchThrowableOfType(
                IllegalStateException.class,
                () -> Dynawright.create(config, builder -> {
                    throw new IllegalStateException("mine");
                }));
        assertThat(e).hasMessage("mine");
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> Dynawright.create(config, null));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Dynawright.create((DynawrightConfig) null));
    }
}
