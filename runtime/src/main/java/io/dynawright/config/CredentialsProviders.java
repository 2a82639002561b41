package io.dynawright.config;

import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/** Credentials as clients of the AWS SDK take them. */
public final class CredentialsProviders {

    private CredentialsProviders() {}

    /**
     * The provider of credentials; empty for the one that clients have unless told otherwise. No call is made. Whoever
     * asks for it closes it, if it can be closed.
     *
     * @param http builds the HTTP client of those that make calls
     * @throws io.dynawright.error.ConfigurationException if they need a library that is not on the class path
     */
    public static Optional<AwsCredentialsProvider> of(
            Credentials credentials, Region region, Supplier<SdkHttpClient.Builder<?>> http) {
        if (credentials instanceof Credentials.StaticKeys keys) {
            return Optional.of(StaticCredentialsProvider.create(
                    keys.sessionToken().isPresent()
                            ? AwsSessionCredentials.create(
                                    keys.accessKeyId(),
                                    keys.secretAccessKey(),
                                    keys.sessionToken().get())
                            : AwsBasicCredentials.create(keys.accessKeyId(), keys.secretAccessKey())));
        } else if (credentials instanceof Credentials.AssumedRole role) {
            Optional<AwsCredentialsProvider> caller = of(role.caller(), region, http);
            return Optional.of(OptionalModule.STS.use(() -> RoleCredentials.of(role, caller, region, http.get())));
        } else {
            return Optional.empty();
        }
    }
}
