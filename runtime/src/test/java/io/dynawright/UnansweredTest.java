package io.dynawright;

import static io.dynawright.stub.Answers.answer;
import static io.dynawright.stub.Answers.corrupted;
import static io.dynawright.stub.Answers.cutOff;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.Sleeper;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** What becomes of calls that DynamoDB does not answer. */
class UnansweredTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final String WHERE = " (find of table orders, key customerId=c-1, orderId=o-1)";

    private final StubHttpClient http = new StubHttpClient();

    private static <E extends DynawrightException> E failure(Class<E> type, DynamoDbClient client) {
        E e = catchThrowableOfType(type, () -> Dynawright.over(client).run(OrderOperations.find(KEY)));
        assertThat(e).isNotNull().hasMessageContaining(WHERE);
        return e;
    }

    static List<IOException> networkErrors() {
        return List.of(
                new ConnectException("Connection refused"),
                new UnknownHostException("dynamodb.test"),
                new SocketTimeoutException("Read timed out"));
    }

    @ParameterizedTest
    @MethodSource("networkErrors")
    void errorsOfTheNetworkNameTheEndpoint(IOException error) {
        http.then(failing(error));
        ConnectionException e = failure(ConnectionException.class, http.client());
        assertThat(e.problem()).isEqualTo("No usable answer from http://dynamodb.test:8000: " + error.getMessage());
        assertThat(e.retryable()).isTrue();
        assertThat(e).hasCauseInstanceOf(SdkClientException.class).hasRootCause(error);
    }

    @Test
    void aPasswordInTheEndpointIsNotTold() {
        http.then(failing(new IOException("No route")));
        DynamoDbClient client = http.clientBuilder()
                .endpointOverride(URI.create("http://me:secret@dynamodb.test:8000/db"))
                .build();
        assertThat(failure(ConnectionException.class, client).problem())
                .isEqualTo("No usable answer from http://dynamodb.test:8000/db: No route");
    }

    @Test
    void withoutAnEndpointOfItsOwnTheClientsRegionIsNamed() {
        http.then(failing(new IOException()));
        DynamoDbClient client = http.clientBuilder().endpointOverride(null).build();
        assertThat(failure(ConnectionException.class, client).problem())
                .isEqualTo("No usable answer from DynamoDB in region eu-west-1: java.io.IOException");
    }

    @Test
    void nobodyListeningIsAConnectionError() {
        // Port 1 is reserved, and nothing listens there.
        try (DynamoDbClient client = http.clientBuilder()
                .httpClient(null)
                .endpointOverride(URI.create("http://127.0.0.1:1"))
                .build()) {
            assertThat(failure(ConnectionException.class, client)).hasMessageContaining("http://127.0.0.1:1");
        }
    }

    @Test
    void timeoutsOfTheClientAreConnectionErrors() {
        CountDownLatch never = new CountDownLatch(1);
        http.always(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw (IOException) new InterruptedIOException().initCause(e);
            }
            throw new AssertionError("The latch is never opened");
        });
        DynamoDbClient attempt = http.clientBuilder()
                .overrideConfiguration(
                        o -> o.retryStrategy(r -> r.maxAttempts(1)).apiCallAttemptTimeout(Duration.ofMillis(50)))
                .build();
        assertThat(failure(ConnectionException.class, attempt)).hasMessageContaining("50 millis");
        DynamoDbClient call = http.clientBuilder()
                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(50)))
                .build();
        assertThat(failure(ConnectionException.class, call)).hasMessageContaining("50 millis");
    }

    @Test
    void anAnswerThatIsNotDynamoDbsIsAConnectionError() {
        http.then(answer(200, "<html>Please log in</html>"));
        assertThat(failure(ConnectionException.class, http.client()))
                .hasMessageStartingWith("No usable answer from http://dynamodb.test:8000: ");
    }

    static List<Answer> brokenAnswers() {
        return List.of(
                cutOff("{\"Item\":" + Orders.ONE_JSON + "}"),
                corrupted("{\"Item\":" + Orders.ONE_JSON + "}"),
                failing(new SocketException("Connection reset")));
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void anAnswerThatDoesNotComeWholeIsAConnectionError(Answer broken) {
        http.then(broken);
        assertThat(failure(ConnectionException.class, http.client()).retryable())
                .isTrue();
    }

    @Test
    void anInterruptedThreadStaysInterrupted() {
        http.always(ok("{}"));
        Thread.currentThread().interrupt();
        ServiceException e = failure(ServiceException.class, http.client());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.problem())
                .isEqualTo("The thread was interrupted before DynamoDB answered;"
                        + " a write may or may not have been made");
        assertThat(e.code()).isNull();
        assertThat(e.retryable()).isFalse();
    }

    @Test
    void aClientThatIsInterruptedBetweenAttemptsSendsNothingMore() {
        http.always(() -> {
            Thread.currentThread().interrupt();
            throw new SocketException("Connection reset");
        });
        DynamoDbClient client = http.clientBuilder()
                .overrideConfiguration(o -> o.retryStrategy(r ->
                        r.maxAttempts(3).backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofDays(1)))))
                .build();
        failure(ServiceException.class, client);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void anInterruptedWaitBetweenRetriesSendsNothingMore() {
        http.always(
                ok("{\"Responses\":{},\"UnprocessedKeys\":{\"orders\":{\"Keys\":[" + Orders.keyJson("o-1") + "]}}}"));
        Dynawright dynawright = Dynawright.over(http.client())
                .withRetries(RetryPolicy.standard()
                        .withBackoff(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofDays(1)))
                        .withSleeper(time -> {
                            Thread.currentThread().interrupt();
                            Sleeper.ofThread().sleep(time);
                        }));
        ServiceException e = catchThrowableOfType(
                ServiceException.class, () -> dynawright.run(FindAllOperation.of(OrderSchema.INSTANCE, List.of(KEY))));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.retryable()).isFalse();
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void errorsOfAnInterceptorAreToldWithTheCall() {
        IllegalArgumentException own = new IllegalArgumentException("Own rule");
        DynamoDbClient client = http.clientBuilder()
                .overrideConfiguration(o -> o.addExecutionInterceptor(throwing(own)))
                .build();
        ServiceException e = failure(ServiceException.class, client);
        assertThat(e.problem()).isEqualTo("The client failed: java.lang.IllegalArgumentException: Own rule");
        assertThat(e).hasCause(own);
        assertThat(e.context()).doesNotContainKey("code").containsEntry("retryable", "false");
    }

    @Test
    void errorsOfTheFamilyComeThroughAsTheyAre() {
        InvalidRequestException own = new InvalidRequestException("Own rule");
        DynamoDbClient client = http.clientBuilder()
                .overrideConfiguration(o -> o.addExecutionInterceptor(throwing(own)))
                .build();
        assertThat(catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> Dynawright.over(client).run(OrderOperations.find(KEY))))
                .isSameAs(own);
    }

    private static ExecutionInterceptor throwing(RuntimeException e) {
        return new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                throw e;
            }
        };
    }

    @Test
    void aClosedClientIsAnErrorOfTheFamily() {
        DynamoDbClient closed = http.clientBuilder().httpClient(null).build();
        closed.close();
        assertThat(failure(ServiceException.class, closed)).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUncheckedNetworkErrorIsAConnectionError() {
        http.then(() -> {
            throw new UncheckedIOException(new ConnectException("Connection refused"));
        });
        failure(ConnectionException.class, http.client());
    }

    @Test
    void aClientThatDoesNotKnowItsEndpointCanFailToo() {
        DynamoDbClient bare = new DynamoDbClient() {
            @Override
            public GetItemResponse getItem(GetItemRequest request) {
                throw SdkClientException.create("No way", new ConnectException("Connection refused"));
            }

            @Override
            public String serviceName() {
                return SERVICE_NAME;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        assertThat(failure(ConnectionException.class, bare).problem())
                .isEqualTo("No usable answer from the client's endpoint: Connection refused");
    }
}
