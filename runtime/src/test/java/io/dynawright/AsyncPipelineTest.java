package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ThrottledException;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.Orders;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.StubHttpClient;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Calls through all of the SDK's asynchronous pipeline. */
@Timeout(300)
class AsyncPipelineTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private final StubHttpClient http = new StubHttpClient();

    private static <E extends DynawrightException> E failure(Class<E> type, CompletableFuture<?> call) {
        Throwable failure = catchThrowable(call::join);
        assertThat(failure).isInstanceOf(CompletionException.class).cause().isInstanceOf(type);
        return type.cast(failure.getCause());
    }

    @Test
    void whatTheClientRepeatsListenersAreTold() {
        List<Integer> retries = new CopyOnWriteArrayList<>();
        http.then(error(500, "InternalServerError", "Sorry"), error(500, "InternalServerError", "Sorry"), ok("{}"));
        DynawrightAsync.over(AsyncOver.client(http, 3))
                .withListener(new OperationListener() {
                    @Override
                    public void onRetry(OperationRetry retry) {
                        retries.add(retry.retry());
                    }
                })
                .run(OrderOperations.put(Orders.ONE))
                .join();
        assertThat(retries).containsExactly(1, 2);
    }

    @Test
    void theOwnItemAfterALostAnswerIsSuccess() {
        http.then(failing(new SocketException("Connection reset")), conditionFailed(Orders.ONE_JSON));
        CompletableFuture<Order> insert =
                DynawrightAsync.over(AsyncOver.client(http, 3)).run(OrderOperations.insert(Orders.ONE));
        assertThat(insert.join()).isEqualTo(Orders.ONE);
        assertThat(http.sent()).hasSize(2);
    }

    @Test
    void aBrokenConnectionNamesTheEndpoint() {
        http.then(failing(new SocketException("Connection reset")));
        assertThat(failure(
                                ConnectionException.class,
                                DynawrightAsync.over(AsyncOver.client(http)).run(OrderOperations.find(KEY)))
                        .problem())
                .isEqualTo("No usable answer from http://dynamodb.test:8000: Connection reset");
    }

    @Test
    void failingCredentialsAreNoConnectionError() {
        DynamoDbAsyncClient client = AsyncOver.clientBuilder(http)
                .credentialsProvider(() -> {
                    throw SdkClientException.create("Nothing here");
                })
                .build();
        failure(AccessDeniedException.class, DynawrightAsync.over(client).run(OrderOperations.find(KEY)));
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aCreatedClientMakesTheAttemptsOfThePolicyAndIsClosedOnce() {
        http.always(error("ProvisionedThroughputExceededException", "Slow down"));
        DynawrightAsync created = DynawrightAsync.create(
                AsyncOver.clientBuilder(http),
                RetryPolicy.standard().withMaxAttempts(3).withBackoff(BackoffStrategy.retryImmediately()));
        failure(ThrottledException.class, created.run(OrderOperations.find(KEY)));
        assertThat(http.sent()).hasSize(3);
        created.blocking().close();
        created.close();
    }

    @Test
    void aClientThatCannotBeBuiltIsAnErrorOfConfiguration() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> DynawrightAsync.create(
                        AsyncOver.clientBuilder(http).httpClient(null).httpClientBuilder(defaults -> {
                            throw new IllegalStateException("No HTTP client");
                        }),
                        RetryPolicy.standard()))
                .withMessageContaining("No HTTP client");
    }
}
