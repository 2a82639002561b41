package io.dynawright;

import io.dynawright.config.CredentialsProviders;
import io.dynawright.config.HttpClients;
import io.dynawright.config.HttpLimits;
import io.dynawright.logging.LoggingListener;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.Settings;
import io.dynawright.time.TimestampStorage;
import io.dynawright.time.ZoneSettings;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Builds clients as a configuration says. */
final class ConfiguredClients {

    private ConfiguredClients() {}

    static OwnedClient<DynamoDbClient> blocking(
            DynawrightConfig config, Consumer<? super DynamoDbClientBuilder> customize) {
        return build(
                DynamoDbClient.builder().httpClientBuilder(HttpClients.blocking(limits(config))), config, customize);
    }

    static OwnedClient<DynamoDbAsyncClient> nonBlocking(
            DynawrightConfig config, Consumer<? super DynamoDbAsyncClientBuilder> customize) {
        return build(
                DynamoDbAsyncClient.builder().httpClientBuilder(HttpClients.nonBlocking(limits(config))),
                config,
                customize);
    }

    private static HttpLimits limits(DynawrightConfig config) {
        return new HttpLimits(config.maxConnections(), config.connectTimeout(), config.readTimeout());
    }

    private static <B extends DynamoDbBaseClientBuilder<B, C>, C extends SdkAutoCloseable> OwnedClient<C> build(
            B builder, DynawrightConfig config, Consumer<? super B> customize) {
        Optional<AwsCredentialsProvider> credentials = CredentialsProviders.of(
                config.credentials(), config.region(), () -> HttpClients.blocking(limits(config)));
        List<SdkAutoCloseable> parts = credentials.stream()
                .filter(SdkAutoCloseable.class::isInstance)
                .map(SdkAutoCloseable.class::cast)
                .toList();
        try {
            builder.region(config.region());
            config.endpoint().ifPresent(builder::endpointOverride);
            credentials.ifPresent(builder::credentialsProvider);
            customize.accept(builder);
            limitCalls(builder, config.apiCallTimeout());
            return OwnedClient.build(builder, retries(config)).with(parts);
        } catch (RuntimeException e) {
            parts.forEach(SdkAutoCloseable::close);
            throw e;
        }
    }

    /** Last, as people who set other parts of the override configuration tend to replace all of it. */
    private static void limitCalls(SdkClientBuilder<?, ?> builder, Duration timeout) {
        ClientOverrideConfiguration given = builder.overrideConfiguration();
        builder.overrideConfiguration(given.toBuilder()
                .apiCallTimeout(given.apiCallTimeout().orElse(timeout))
                .build());
    }

    private static RetryPolicy retries(DynawrightConfig config) {
        return RetryPolicy.standard().withMaxAttempts(config.retries());
    }

    /** What operations are run with, besides the client. */
    static Settings settings(DynawrightConfig config) {
        Settings settings = Settings.standard()
                .withRetries(retries(config).besideClient())
                .withTableNames(config.tableNames())
                .withZones(zones(config));
        return config.debugLogging()
                ? settings.withListener(LoggingListener.standard().withValues())
                : settings;
    }

    /** UTC has an id too, by which nobody would see that nothing needs to be converted. */
    private static ZoneSettings zones(DynawrightConfig config) {
        return new ZoneSettings(
                config.userTimeZone().or(config::timeZone).map(ZoneId::normalized),
                config.storeTimestampsInUtc() ? TimestampStorage.UTC : TimestampStorage.OFFSET);
    }
}
