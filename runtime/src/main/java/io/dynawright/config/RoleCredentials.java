package io.dynawright.config;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.StsClientBuilder;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Credentials of a role, over a client of its own, which is closed with it. They are asked for at first use, once for all
 * threads. The only class that needs {@code sts}.
 */
final class RoleCredentials implements AwsCredentialsProvider, SdkAutoCloseable {

    private final StsClient sts;
    private final StsAssumeRoleCredentialsProvider provider;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private RoleCredentials(StsClient sts, StsAssumeRoleCredentialsProvider provider) {
        this.sts = sts;
        this.provider = provider;
    }

    static RoleCredentials of(
            Credentials.AssumedRole role,
            Optional<AwsCredentialsProvider> caller,
            Region region,
            SdkHttpClient.Builder<?> http) {
        StsClientBuilder builder = StsClient.builder().region(region).httpClientBuilder(http);
        caller.ifPresent(builder::credentialsProvider);
        StsClient sts = builder.build();
        StsAssumeRoleCredentialsProvider provider = StsAssumeRoleCredentialsProvider.builder()
                .stsClient(sts)
                .refreshRequest(request -> request.roleArn(role.roleArn())
                        .roleSessionName(role.sessionName())
                        .externalId(role.externalId().orElse(null)))
                .build();
        return new RoleCredentials(sts, provider);
    }

    @Override
    public AwsCredentials resolveCredentials() {
        return provider.resolveCredentials();
    }

    /** Clients of the AWS SDK close their credentials too. */
    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            provider.close();
            sts.close();
        }
    }
}
