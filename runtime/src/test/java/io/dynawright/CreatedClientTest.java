package io.dynawright;

import static io.dynawright.stub.Answers.corrupted;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.StubHttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.utils.AttributeMap;

/** A client that is built here retries as the policy says, and is closed here. */
class CreatedClientTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final RetryPolicy THREE =
            RetryPolicy.standard().withMaxAttempts(3).withBackoff(BackoffStrategy.retryImmediately());

    private final StubHttpClient http = new StubHttpClient();

    private Dynawright created(RetryPolicy policy) {
        return Dynawright.create(http.clientBuilder(), policy);
    }

    @Test
    void theClientMakesTheAttemptsOfThePolicy() {
        http.always(error("ProvisionedThroughputExceededException", "Slow down"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> created(THREE).run(OrderOperations.find(KEY)));
        assertThat(http.sent()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TransactionConflictException",
                "TransactionInProgressException",
                "ReplicatedWriteConflictException",
                "RequestLimitExceeded"
            })
    void theClientRetriesWhatErrorsSay(String code) {
        http.then(error(code, "Again"), error(500, "InternalServerError", "Again"), ok("{}"));
        assertThat(created(THREE).run(OrderOperations.find(KEY))).isEmpty();
    }

    @Test
    void theClientRetriesAnswersThatAreBroken() {
        http.then(corrupted("{}"), ok("{}"));
        assertThat(created(THREE).run(OrderOperations.find(KEY))).isEmpty();
    }

    @Test
    void theClientDoesNotRetryWhatErrorsDoNotSay() {
        http.always(error("ValidationException", "Never"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> created(THREE).run(OrderOperations.find(KEY)));
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void thePredicateDecidesInTheClientToo() {
        RetryPolicy policy = THREE.withRetryable(
                e -> e instanceof ServiceException service && "ValidationException".equals(service.code()));
        http.then(error("ValidationException", "Again"), error("ThrottlingException", "Slow down"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> created(policy).run(OrderOperations.find(KEY)));
        assertThat(http.sent()).hasSize(2);
    }

    @Test
    void failedConditionsAreNeverRetried() {
        http.always(error("ConditionalCheckFailedException", "The conditional request failed"));
        assertThatExceptionOfType(DynawrightException.class)
                .isThrownBy(() -> created(THREE.withRetryable(e -> true)).run(OrderOperations.insert(Orders.ONE)));
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void theWaitsAreThoseOfThePolicy() {
        List<Integer> asked = new ArrayList<>();
        RetryPolicy policy = THREE.withBackoff(attempt -> {
            asked.add(attempt);
            return Duration.ZERO;
        });
        http.then(error(500, "InternalServerError", "Again"), error("ThrottlingException", "Again"), ok("{}"));
        created(policy).run(OrderOperations.find(KEY));
        assertThat(asked).contains(2, 3).doesNotContain(4);
    }

    @Test
    void retriesAreNotStacked() {
        http.always(error("ThrottlingException", "Slow down"));
        assertThat(created(THREE)
                        .withRetries(THREE)
                        .run(FindAllOperation.of(OrderSchema.INSTANCE, List.of(KEY)))
                        .unprocessed())
                .isEqualTo(List.of(KEY));
        assertThat(http.sent()).hasSize(3);
    }

    @Test
    void otherSettingsOfTheBuilderStay() {
        DynamoDbClientBuilder builder = http.clientBuilder();
        builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                .apiCallTimeout(Duration.ofHours(1))
                .build());
        Dynawright dynawright = Dynawright.create(builder, THREE);
        assertThat(dynawright
                        .client()
                        .serviceClientConfiguration()
                        .overrideConfiguration()
                        .apiCallTimeout())
                .contains(Duration.ofHours(1));
    }

    /** A builder of an HTTP client, which is closed with the client of DynamoDB; one that is passed in is not. */
    private record Closing(StubHttpClient stub, AtomicInteger closed) implements SdkHttpClient.Builder<Closing> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new SdkHttpClient() {
                @Override
                public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                    return stub.prepareRequest(request);
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        }
    }

    private static DynamoDbClientBuilder closing(AtomicInteger closed) {
        StubHttpClient stub = new StubHttpClient();
        return stub.clientBuilder().httpClient(null).httpClientBuilder(new Closing(stub, closed));
    }

    @Test
    void itIsClosedOnceWhoeverClosesIt() {
        AtomicInteger closed = new AtomicInteger();
        Dynawright dynawright = Dynawright.create(closing(closed), THREE);
        Dynawright later = dynawright.withClock(Clock.systemUTC()).withCursorKeys(CursorKeys.forLocalDevelopment());
        later.close();
        dynawright.close();
        later.close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void aClientThatWasPassedInStaysOpen() {
        AtomicInteger closed = new AtomicInteger();
        try (DynamoDbClient client = closing(closed).build()) {
            Dynawright.over(client).close();
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void withoutABuilderTheEnvironmentDecides() {
        String property = SdkSystemSetting.AWS_REGION.property();
        System.setProperty(property, "eu-central-1");
        try (Dynawright dynawright = Dynawright.create()) {
            assertThat(dynawright.client().serviceClientConfiguration().region())
                    .isEqualTo(Region.EU_CENTRAL_1);
        } finally {
            System.clearProperty(property);
        }
    }

    @Test
    void whatCannotBeBuiltIsSaid() {
        DynamoDbClientBuilder both = closing(new AtomicInteger()).httpClient(http);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Dynawright.create(both, THREE))
                .withMessageStartingWith("The client of DynamoDB cannot be built: ")
                .withCauseInstanceOf(IllegalArgumentException.class);
        assertThatNullPointerException().isThrownBy(() -> Dynawright.create(null, THREE));
        assertThatNullPointerException().isThrownBy(() -> Dynawright.create(http.clientBuilder(), null));
    }
}
