package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.StubHttpClient;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ProcessCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Callers that have nothing to show. */
class CredentialsTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private final StubHttpClient http = new StubHttpClient();

    static List<AwsCredentialsProvider> failingProviders() {
        return List.of(
                AwsCredentialsProviderChain.builder()
                        .credentialsProviders(() -> {
                            throw SdkClientException.create("Nothing here");
                        })
                        .build(),
                ProcessCredentialsProvider.builder().command(List.of("false")).build(),
                () -> {
                    throw SdkClientException.create("Failed to reach the vault", new ConnectException("refused"));
                },
                () -> {
                    throw new UncheckedIOException(new FileNotFoundException("token"));
                },
                () -> {
                    throw AwsServiceException.builder()
                            .statusCode(400)
                            .awsErrorDetails(AwsErrorDetails.builder()
                                    .serviceName("Sts")
                                    .errorCode("ResourceNotFoundException")
                                    .build())
                            .build();
                });
    }

    @ParameterizedTest
    @MethodSource("failingProviders")
    void failingCredentialsAreNoConnectionError(AwsCredentialsProvider provider) {
        DynamoDbClient client =
                http.clientBuilder().credentialsProvider(provider).build();
        AccessDeniedException e = catchThrowableOfType(
                AccessDeniedException.class, () -> Dynawright.over(client).run(OrderOperations.find(KEY)));
        assertThat(e).isNotNull();
        assertThat(e.problem()).startsWith("The client has no usable credentials: ");
        assertThat(e.retryable()).isFalse();
        assertThat(http.sent()).isEmpty();
    }
}
