package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.corrupted;
import static io.dynawright.stub.Answers.cutOff;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Account;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** An insert that the client sends again may meet the item of its own first attempt. */
class LostAnswersTest {

    private static final String OTHER_JSON = Orders.ONE_JSON.replace("12.5", "13");

    private final StubHttpClient http = new StubHttpClient();
    private final InsertOperation<Order> insert = InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE);

    /** Answers after which nobody knows whether the item was written. */
    static Stream<Arguments> ambiguous() {
        return Stream.of(
                Arguments.argumentSet("an internal error", error(500, "InternalServerError", "Sorry")),
                Arguments.argumentSet("a service that is not available", error(503, "ServiceUnavailable", "Sorry")),
                Arguments.argumentSet("a connection that is reset", failing(new SocketException("Connection reset"))),
                Arguments.argumentSet("a read that times out", failing(new SocketTimeoutException("Read timed out"))),
                Arguments.argumentSet("a connection that breaks within the answer", cutOff("{\"Attributes\":{}}")),
                Arguments.argumentSet("an answer with a wrong checksum", corrupted("{}")));
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void theOwnItemAfterALostAnswerIsSuccess(Answer lost) {
        http.then(lost, conditionFailed(Orders.ONE_JSON));
        assertThat(created().run(insert)).isEqualTo(Orders.ONE);
        assertThat(http.sent()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void anotherItemAfterALostAnswerExistedAlready(Answer lost) {
        http.then(lost, conditionFailed(OTHER_JSON));
        assertAlreadyExists(created().client(), 2);
    }

    /** Of these answers, the standard retries of the SDK do not repeat all. */
    private Dynawright created() {
        return Dynawright.create(
                http.clientBuilder(),
                RetryPolicy.standard().withMaxAttempts(2).withBackoff(BackoffStrategy.retryImmediately()));
    }

    @Test
    void aClientThatWasPassedInIsWatchedToo() {
        http.then(error(500, "InternalServerError", "Sorry"), conditionFailed(Orders.ONE_JSON));
        assertThat(Dynawright.over(http.client(2)).run(insert)).isEqualTo(Orders.ONE);
    }

    @Test
    void theOwnItemAfterAnAttemptThatTookTooLongIsSuccess() {
        CountDownLatch never = new CountDownLatch(1);
        http.then(
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw (IOException) new InterruptedIOException().initCause(e);
                    }
                    throw new AssertionError("The latch is never opened");
                },
                conditionFailed(Orders.ONE_JSON));
        DynamoDbClient client = http.clientBuilder()
                .overrideConfiguration(o -> o.apiCallAttemptTimeout(Duration.ofMillis(200))
                        .retryStrategy(r -> r.maxAttempts(2).backoffStrategy(BackoffStrategy.retryImmediately())))
                .build();
        assertThat(Dynawright.over(client).run(insert)).isEqualTo(Orders.ONE);
    }

    @Test
    void anEqualItemAtTheFirstAttemptExistedAlready() {
        http.then(conditionFailed(Orders.ONE_JSON));
        assertAlreadyExists(http.client(2), 1);
    }

    @Test
    void anEqualItemAfterAnAttemptThatWasRefusedExistedAlready() {
        http.then(
                error("ProvisionedThroughputExceededException", "Slow down"),
                error("ThrottlingException", "Slow down"),
                conditionFailed(Orders.ONE_JSON));
        assertAlreadyExists(http.client(3), 3);
    }

    @Test
    void aLostAnswerIsRememberedThroughLaterRefusals() {
        http.then(
                error(500, "InternalServerError", "Sorry"),
                error("ProvisionedThroughputExceededException", "Slow down"),
                conditionFailed(Orders.ONE_JSON));
        assertThat(Dynawright.over(http.client(3)).run(insert)).isEqualTo(Orders.ONE);
    }

    @Test
    void aLostAnswerOfAnotherCallIsNotRemembered() {
        Dynawright dynawright = Dynawright.over(http.client(2));
        http.then(error(500, "InternalServerError", "Sorry"), conditionFailed(Orders.ONE_JSON));
        dynawright.run(insert);
        http.then(conditionFailed(Orders.ONE_JSON));
        assertThatExceptionOfType(AlreadyExistsException.class).isThrownBy(() -> dynawright.run(insert));
    }

    @Test
    void theOwnItemOfAVersionedPutAfterALostAnswerIsSuccess() {
        Instant now = Instant.parse("2026-11-21T08:15:30Z");
        Account stored = Account.of("1", "Ann").withVersion(3).withCreatedAt(now);
        String after = "{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"1\"},\"owner\":{\"S\":\"Ann\"},"
                + "\"balance\":{\"N\":\"100\"},\"v\":{\"N\":\"4\"},"
                + "\"createdAt\":{\"S\":\"2026-11-21T08:15:30.000000000Z\"},"
                + "\"updatedAt\":{\"S\":\"2026-11-21T08:15:30.000000000Z\"}}";
        PutOperation<Account> put = PutOperation.of(Account.Schema.INSTANCE, stored);
        Dynawright dynawright = Dynawright.over(http.client(2)).withClock(Clock.fixed(now, ZoneOffset.UTC));
        http.then(error(500, "InternalServerError", "Sorry"), conditionFailed(after));
        assertThat(dynawright.run(put).version()).isEqualTo(4);
        http.then(conditionFailed(after));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> dynawright.run(put));
    }

    @Test
    void withoutTheInterceptorAnEqualItemAlwaysExistedAlready() {
        http.then(error(500, "InternalServerError", "Sorry"), conditionFailed(Orders.ONE_JSON));
        assertAlreadyExists(new Stripping(http.client(2)), 2);
    }

    @Test
    void theRequestItselfCarriesNothing() {
        assertThat(insert.toRequest(OperationContext.standard()).overrideConfiguration())
                .isEmpty();
    }

    @Test
    void onlyConditionalWritesAreWatched() {
        CountingInterceptor counting = new CountingInterceptor();
        Dynawright dynawright = Dynawright.over(http.clientBuilder()
                .overrideConfiguration(o -> o.addExecutionInterceptor(counting))
                .build());
        http.always(ok("{}"));
        dynawright.run(OrderOperations.put(Orders.ONE));
        dynawright.run(OrderOperations.find("c-1", "o-1"));
        assertThat(counting.configured).isZero();
        dynawright.run(insert);
        assertThat(counting.configured).isEqualTo(1);
    }

    private void assertAlreadyExists(DynamoDbClient client, int attempts) {
        assertThatExceptionOfType(AlreadyExistsException.class)
                .isThrownBy(() -> Dynawright.over(client).run(insert));
        assertThat(http.sent()).hasSize(attempts);
    }

    /** A client that loses what requests carry, as one does that has not found the interceptor. */
    private record Stripping(DynamoDbClient client) implements DynamoDbClient {

        @Override
        public PutItemResponse putItem(PutItemRequest request) {
            return client.putItem(request.toBuilder()
                    .overrideConfiguration((AwsRequestOverrideConfiguration) null)
                    .build());
        }

        @Override
        public String serviceName() {
            return client.serviceName();
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static final class CountingInterceptor implements ExecutionInterceptor {

        private int configured;

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            configured += context.request().overrideConfiguration().isPresent() ? 1 : 0;
        }
    }
}
