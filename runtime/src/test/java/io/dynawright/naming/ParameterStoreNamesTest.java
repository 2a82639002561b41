package io.dynawright.naming;

import static io.dynawright.stub.Answers.answer;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableNameNotFoundException;
import io.dynawright.error.ThrottledException;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.net.ConnectException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.SsmClientBuilder;

/** Names from the Parameter Store, over a real client that gets recorded answers. */
class ParameterStoreNamesTest {

    private static final Deployment DEV = new Deployment("shop", "dev");
    private static final String PATH = "/dynawright/shop/dev/table/orders";

    private final StubHttpClient http = new StubHttpClient();
    private final SsmClient client = builder().build();
    private final TableNames names = ParameterStoreNames.of(client, DEV);

    private SsmClientBuilder builder() {
        return SsmClient.builder()
                .region(Region.EU_WEST_1)
                .endpointOverride(StubHttpClient.ENDPOINT)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .httpClient(http);
    }

    private static Answer parameter(String value) {
        return ok("{\"Parameter\":{\"ARN\":\"arn:aws:ssm:eu-west-1:123456789012:parameter" + PATH
                + "\",\"DataType\":\"text\",\"LastModifiedDate\":1.763719200123E9,\"Name\":\"" + PATH
                + "\",\"Type\":\"String\",\"Value\":\"" + value + "\",\"Version\":1}}");
    }

    private static Answer notFound() {
        return answer(400, "{\"__type\":\"ParameterNotFound\"}");
    }

    private static Answer refusal(int status, String code, String message) {
        return answer(status, "{\"__type\":\"" + code + "\",\"Message\":\"" + message + "\"}");
    }

    @Test
    void theParameterOfTheDeploymentTellsTheName() {
        http.then(parameter("shop-dev-orders-1X2Y3Z"));
        assertThat(names.physical("orders")).isEqualTo("shop-dev-orders-1X2Y3Z");
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("GetParameter");
        assertThat(http.sent("Name")).containsExactly(PATH);
    }

    @Test
    void anotherPathCanBeTaken() {
        http.then(parameter("shop-orders"));
        String path = "/da_vinci_framework/service_discovery/{app}/{deployment}/{type}/{name}";
        assertThat(ParameterStoreNames.of(client, DEV, path).physical("orders")).isEqualTo("shop-orders");
        assertThat(http.sent("Name")).containsExactly("/da_vinci_framework/service_discovery/shop/dev/table/orders");
    }

    @Test
    void theNameIsRememberedFor300Seconds() {
        SettableClock clock = new SettableClock();
        http.then(parameter("orders-1"), parameter("orders-2"));
        TableNames cached = names.cached(Duration.ofSeconds(300), clock);
        assertThat(cached.physical("orders")).isEqualTo("orders-1");
        clock.forward(Duration.ofSeconds(299));
        assertThat(cached.physical("orders")).isEqualTo("orders-1");
        assertThat(http.sent()).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        assertThat(cached.physical("orders")).isEqualTo("orders-2");
        assertThat(http.sent()).hasSize(2);
    }

    @Test
    void itIsRememberedWithoutBeingAskedTo() {
        http.then(parameter("orders-1"));
        assertThat(names.physical("orders")).isEqualTo("orders-1");
        assertThat(names.physical("orders")).isEqualTo("orders-1");
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void programsAndDeploymentsNeverMix() {
        http.then(parameter("a-dev"), parameter("a-prod"), parameter("b-dev"));
        TableNames appDev = ParameterStoreNames.of(client, new Deployment("a", "dev"));
        TableNames appProd = ParameterStoreNames.of(client, new Deployment("a", "prod"));
        TableNames otherDev = ParameterStoreNames.of(client, new Deployment("b", "dev"));
        for (int round = 0; round < 2; round++) {
            assertThat(appDev.physical("orders")).isEqualTo("a-dev");
            assertThat(appProd.physical("orders")).isEqualTo("a-prod");
            assertThat(otherDev.physical("orders")).isEqualTo("b-dev");
        }
        assertThat(http.sent("Name"))
                .containsExactly(
                        "/dynawright/a/dev/table/orders",
                        "/dynawright/a/prod/table/orders",
                        "/dynawright/b/dev/table/orders");
    }

    @Test
    void aParameterThatIsNotThereIsATypedError() {
        http.always(notFound());
        assertThat(names.find("orders")).isEmpty();
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("the parameter " + PATH + " of the Parameter Store")
                .satisfies(e -> assertThat(e.context())
                        .containsEntry("table", "orders")
                        .containsEntry("app", "shop")
                        .containsEntry("deployment", "dev"));
        assertThat(http.sent()).hasSize(2);
    }

    @Test
    void othersMayKnowWhatIsNotThere() {
        http.always(notFound());
        assertThat(names.orElse(TableNames.prefixed("shop", "dev")).physical("orders"))
                .isEqualTo("shop_dev_orders");
    }

    @Test
    void deniedAccessSaysWhatMustBeAllowed() {
        http.then(refusal(
                400,
                "AccessDeniedException",
                "User: arn:aws:iam::123456789012:user/ada is not authorized to perform: ssm:GetParameter"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("AWS Systems Manager refused the caller with AccessDeniedException")
                .withMessageContaining("not authorized to perform")
                .withMessageContaining(PATH)
                .withMessageContaining("allowed ssm:GetParameter")
                .satisfies(e -> assertThat(e.context()).containsEntry("table", "orders"));
    }

    @Test
    void throttlingMayPass() {
        http.then(refusal(400, "ThrottlingException", "Rate exceeded"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("AWS Systems Manager throttled")
                .withMessageContaining("Rate exceeded")
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void aFailureIsNotRemembered() {
        http.then(refusal(500, "InternalServerError", "An error occurred"), parameter("shop-orders"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("AWS Systems Manager failed with InternalServerError")
                .satisfies(e -> assertThat(e.retryable()).isTrue());
        assertThat(names.physical("orders")).isEqualTo("shop-orders");
    }

    @Test
    void anotherRefusalIsNoneOfDynamoDb() {
        http.then(refusal(400, "ValidationException", "Parameter name must be a fully qualified name"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("AWS Systems Manager answered ValidationException")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("ValidationException");
                    assertThat(e.retryable()).isFalse();
                });
    }

    @Test
    void anAnswerOfSomethingBetweenIsNoneOfDynamoDb() {
        http.then(answer(403, "<html>Forbidden</html>"), answer(502, "<html>Bad Gateway</html>"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("HTTP 403");
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("HTTP 502")
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void aBrokenNetworkIsAnErrorOfTheConnection() {
        http.then(failing(new ConnectException("Connection refused")));
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("AWS Systems Manager")
                .withMessageContaining("Connection refused")
                .withMessageContaining(PATH);
    }

    @Test
    void missingCredentialsAreAnErrorOfAccess() {
        TableNames unsigned = ParameterStoreNames.of(
                builder()
                        .credentialsProvider(() -> {
                            throw SdkClientException.create("Unable to load credentials");
                        })
                        .build(),
                DEV);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> unsigned.physical("orders"))
                .withMessageContaining("Unable to load credentials");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aClientThatIsClosedIsAnErrorOfTheClient() {
        TableNames broken = ParameterStoreNames.of(new Broken(), DEV);
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> broken.physical("orders"))
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    /** Does nothing that a client does. */
    private static final class Broken implements SsmClient {

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void aValueThatIsNoNameOfATableIsRefusedAndNotRemembered() {
        http.then(parameter("not a table"), parameter("shop-orders"));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("\"orders\"")
                .withMessageContaining("\"not a table\"")
                .withMessageContaining("the parameter " + PATH);
        assertThat(names.physical("orders")).isEqualTo("shop-orders");
    }

    @Test
    void theEndOfALineIsNoPartOfTheName() {
        http.then(parameter("shop-orders\\n"));
        assertThat(names.physical("orders")).isEqualTo("shop-orders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{app}/{stage}/{name}", "/{}"})
    void aPathWithAnotherPlaceIsRefused(String path) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ParameterStoreNames.of(client, DEV, path));
    }
}
