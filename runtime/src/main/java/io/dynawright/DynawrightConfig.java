package io.dynawright;

import io.dynawright.config.ConfigKeys;
import io.dynawright.config.Configuration;
import io.dynawright.config.Credentials;
import io.dynawright.config.Environment;
import io.dynawright.config.Key;
import io.dynawright.config.Sources;
import io.dynawright.naming.TableNames;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.regions.Region;

/**
 * What {@link Dynawright#create(DynawrightConfig)} builds a client by. Immutable and thread-safe.
 *
 * <pre>{@code
 * DynawrightConfig config = DynawrightConfig.builder()
 *     .region("eu-west-1")
 *     .tablePrefix("shop")
 *     .environment(Environment.STAGING)
 *     .build();
 * }</pre>
 *
 * <p>A variable of the environment wins over the program, and the program over the defaults of {@link
 * #forLocalDevelopment()} and {@link #forBatch()}, which win over those of this table. {@link Builder#ignoreEnvironment()}
 * leaves the variables out. {@link #explain()} tells what holds, and why.
 *
 * <table>
 * <caption>The keys, as messages and {@code explain()} call them</caption>
 * <tr><th>key</th><th>variable</th><th>default</th></tr>
 * <tr><td>{@code aws_access_key_id}</td><td>{@code AWS_ACCESS_KEY_ID}</td><td>what the AWS SDK finds</td></tr>
 * <tr><td>{@code aws_secret_access_key}</td><td>{@code AWS_SECRET_ACCESS_KEY}</td><td>what the AWS SDK finds</td></tr>
 * <tr><td>{@code aws_session_token}</td><td>{@code AWS_SESSION_TOKEN}</td><td>none</td></tr>
 * <tr><td>{@code role_arn}</td><td>{@code DYNAMODB_ROLE_ARN}</td><td>no role is assumed</td></tr>
 * <tr><td>{@code role_session_name}</td><td>{@code DYNAMODB_ROLE_SESSION_NAME}</td><td>{@code dynawright}</td></tr>
 * <tr><td>{@code role_external_id}</td><td>{@code DYNAMODB_ROLE_EXTERNAL_ID}</td><td>none</td></tr>
 * <tr><td>{@code region_name}</td><td>{@code AWS_REGION}, {@code AWS_DEFAULT_REGION}</td><td>{@code us-east-1}</td></tr>
 * <tr><td>{@code endpoint_url}</td><td>{@code DYNAMODB_ENDPOINT_URL}</td><td>what the AWS SDK finds for the
 * region</td></tr>
 * <tr><td>{@code environment}</td><td>{@code ENVIRONMENT}</td><td>{@code dev}</td></tr>
 * <tr><td>{@code table_prefix}</td><td>{@code DYNAMODB_TABLE_PREFIX}</td><td>none</td></tr>
 * <tr><td>{@code max_pool_connections}</td><td>{@code DYNAMODB_MAX_POOL_CONNECTIONS}</td><td>50</td></tr>
 * <tr><td>{@code retries}, the attempts at a call, the first one included</td><td>{@code DYNAMODB_RETRIES}</td><td>3</td>
 * </tr>
 * <tr><td>{@code timeout_seconds}, the default of the three that follow</td><td>{@code DYNAMODB_TIMEOUT_SECONDS}</td>
 * <td>30</td></tr>
 * <tr><td>{@code connect_timeout_seconds}</td><td>{@code DYNAMODB_CONNECT_TIMEOUT_SECONDS}</td>
 * <td>{@code timeout_seconds}</td></tr>
 * <tr><td>{@code read_timeout_seconds}</td><td>{@code DYNAMODB_READ_TIMEOUT_SECONDS}</td>
 * <td>{@code timeout_seconds}</td></tr>
 * <tr><td>{@code api_timeout_seconds}, all attempts together</td><td>{@code DYNAMODB_API_TIMEOUT_SECONDS}</td>
 * <td>{@code timeout_seconds}</td></tr>
 * <tr><td>{@code default_timezone}</td><td>{@code DYNAMODB_TIMEZONE}; where the program says nothing also {@code TZ} and
 * {@code TIMEZONE}, if they are ids of zones</td><td>that of the process, UTC unless set</td></tr>
 * <tr><td>{@code user_timezone}</td><td>{@code DYNAMODB_USER_TIMEZONE}</td><td>{@code default_timezone}</td></tr>
 * <tr><td>{@code store_timestamps_in_utc}</td><td>{@code DYNAMODB_STORE_TIMESTAMPS_IN_UTC}</td><td>{@code true}</td></tr>
 * <tr><td>{@code enable_debug_logging}</td><td>{@code DYNAMODB_DEBUG_LOGGING}</td><td>{@code false}</td></tr>
 * <tr><td>{@code cursor_key}</td><td>{@code DYNAMODB_CURSOR_KEY}</td><td>no pages with cursors</td></tr>
 * </table>
 *
 * <p>A variable that is set to nothing is one that is not set. An access key, its secret and its session token come from
 * one source: if the environment has any of them, what the program says of all three is left alone. What has no key here,
 * such as a proxy, is left to the AWS SDK, which has variables and files of its own.
 */
public final class DynawrightConfig {

    private static final String LOCAL = "local";
    private static final int NANO_DIGITS = 9;

    private final Configuration configuration;
    private final Optional<TableNames> givenNames;

    private DynawrightConfig(Configuration configuration, Optional<TableNames> givenNames) {
        this.configuration = configuration;
        this.givenNames = givenNames;
    }

    /** A configuration to be made, over the environment of this process. */
    public static Builder builder() {
        return new Builder(Sources.none().withEnvironment(System.getenv()), Optional.empty());
    }

    /**
     * What the environment of this process says.
     *
     * @throws io.dynawright.error.ConfigurationException if there is something wrong with it
     */
    public static DynawrightConfig fromEnvironment() {
        return builder().build();
    }

    /**
     * What these variables say, whatever the environment of this process is.
     *
     * @throws io.dynawright.error.ConfigurationException if there is something wrong with them
     */
    public static DynawrightConfig fromEnvironment(Map<String, String> variables) {
        return builder().environmentVariables(variables).build();
    }

    /**
     * For DynamoDB Local on port 8000 of this machine: any credentials, debug logging, which shows values of items, and a
     * cursor key that everybody knows. The environment wins also over these: see {@link Builder#ignoreEnvironment()}.
     *
     * @throws io.dynawright.error.ConfigurationException if there is something wrong with the environment
     */
    public static DynawrightConfig forLocalDevelopment() {
        return builder().localDevelopment().build();
    }

    /**
     * For programs that move much data: 100 connections, 60 seconds for a call, 5 attempts.
     *
     * @throws io.dynawright.error.ConfigurationException if there is something wrong with the environment
     */
    public static DynawrightConfig forBatch() {
        return builder().batch().build();
    }

    /** A builder that has what the program said of this one, over the same environment. */
    public Builder toBuilder() {
        return new Builder(configuration.sources(), givenNames);
    }

    /**
     * The same for users of this time zone, whatever the program said of time zones before. The environment wins also
     * over this.
     */
    public DynawrightConfig withTimeZone(ZoneId zone) {
        return withTimeZone(zone.getId());
    }

    /**
     * The same for users of this time zone.
     *
     * @throws io.dynawright.error.ConfigurationException if there is no such zone
     */
    public DynawrightConfig withTimeZone(String zone) {
        return toBuilder().timeZone(zone).userTimeZone(zone).build();
    }

    /** What the client proves with who it is. */
    public Credentials credentials() {
        return configuration.credentials();
    }

    /** Where the tables are. */
    public Region region() {
        return configuration.get(ConfigKeys.REGION);
    }

    /** What is called instead of the endpoint that the AWS SDK finds for the region. */
    public Optional<URI> endpoint() {
        return configuration.find(ConfigKeys.ENDPOINT);
    }

    /** What this deployment is for. */
    public Environment environment() {
        return configuration.get(ConfigKeys.ENVIRONMENT);
    }

    /** What the names of tables begin with; may be empty. */
    public String tablePrefix() {
        return configuration.find(ConfigKeys.TABLE_PREFIX).orElse("");
    }

    /** How many connections there may be at once. */
    public int maxConnections() {
        return configuration.get(ConfigKeys.MAX_CONNECTIONS);
    }

    /** How often a call is tried at most, the first time included. */
    public int retries() {
        return configuration.get(ConfigKeys.RETRIES);
    }

    /** How long it may take to connect. */
    public Duration connectTimeout() {
        return configuration.get(ConfigKeys.CONNECT_TIMEOUT);
    }

    /** How long nothing may arrive of an answer. */
    public Duration readTimeout() {
        return configuration.get(ConfigKeys.READ_TIMEOUT);
    }

    /** How long a call may take, with all its attempts and the waits between them. */
    public Duration apiCallTimeout() {
        return configuration.get(ConfigKeys.API_TIMEOUT);
    }

    /** The time zone, if this configuration says any. */
    public Optional<ZoneId> timeZone() {
        return configuration.find(ConfigKeys.TIME_ZONE);
    }

    /** The time zone of users, if they have one of their own. */
    public Optional<ZoneId> userTimeZone() {
        return configuration.find(ConfigKeys.USER_TIME_ZONE);
    }

    /** Whether moments are stored in UTC; otherwise with the offset that they have. */
    public boolean storeTimestampsInUtc() {
        return configuration.get(ConfigKeys.STORE_IN_UTC);
    }

    /** Whether operations are logged with the values that they send. */
    public boolean debugLogging() {
        return configuration.get(ConfigKeys.DEBUG_LOGGING);
    }

    /** The keys that seal cursors. */
    public Optional<CursorKeys> cursorKeys() {
        return configuration
                .find(ConfigKeys.CURSOR_KEY)
                .map(keys -> CursorKeys.ofBase64(
                        keys.get(0), keys.subList(1, keys.size()).toArray(String[]::new)));
    }

    /**
     * The names of tables: those that the program gave, and else {@code prefix_environment_name}, without the environment
     * in production.
     */
    public TableNames tableNames() {
        return givenNames.orElseGet(
                () -> TableNames.prefixed(tablePrefix(), environment().text()));
    }

    /** A line for each key: its value, unless it is a secret, and where it comes from. */
    public String explain() {
        Stream<String> names = givenNames.stream()
                .map(given -> "names of tables are those that the program gives, whatever table_prefix and"
                        + " environment say");
        return Stream.concat(configuration.explain().stream(), names).collect(Collectors.joining("\n"));
    }

    /** The same as {@link #explain()}, on one line. */
    @Override
    public String toString() {
        return "DynawrightConfig[" + explain().replace("\n", ", ") + "]";
    }

    /** Makes configurations. Not for several threads. */
    public static final class Builder {

        private Sources sources;
        private Optional<TableNames> givenNames;

        private Builder(Sources sources, Optional<TableNames> givenNames) {
            this.sources = sources;
            this.givenNames = givenNames;
        }

        /** Instead of the environment of this process. */
        public Builder environmentVariables(Map<String, String> variables) {
            sources = sources.withEnvironment(variables);
            return this;
        }

        /**
         * Nothing of the environment counts here. What the AWS SDK finds, where it is left to it, it may still find there.
         */
        public Builder ignoreEnvironment() {
            return environmentVariables(Map.of());
        }

        private Builder defaults(String profile, Map<Key<?>, String> values) {
            sources = sources.withProfile(profile, values);
            return this;
        }

        Builder localDevelopment() {
            return defaults(
                    LOCAL,
                    Map.of(
                            ConfigKeys.ACCESS_KEY_ID,
                            LOCAL,
                            ConfigKeys.SECRET_ACCESS_KEY,
                            LOCAL,
                            ConfigKeys.ENDPOINT,
                            "http://localhost:8000",
                            ConfigKeys.DEBUG_LOGGING,
                            "true",
                            ConfigKeys.CURSOR_KEY,
                            CursorKeys.localText()));
        }

        Builder batch() {
            return defaults(
                    "batch",
                    Map.of(ConfigKeys.MAX_CONNECTIONS, "100", ConfigKeys.TIMEOUT, "60", ConfigKeys.RETRIES, "5"));
        }

        private Builder set(Key<?> key, String text) {
            sources = sources.with(key, text);
            return this;
        }

        /** An access key that stays the same; without one the AWS SDK looks for credentials. */
        public Builder staticCredentials(String accessKeyId, String secretAccessKey) {
            sources = sources.without(ConfigKeys.SESSION_TOKEN);
            return set(ConfigKeys.ACCESS_KEY_ID, accessKeyId).set(ConfigKeys.SECRET_ACCESS_KEY, secretAccessKey);
        }

        /** A temporary access key. */
        public Builder staticCredentials(String accessKeyId, String secretAccessKey, String sessionToken) {
            return staticCredentials(accessKeyId, secretAccessKey).set(ConfigKeys.SESSION_TOKEN, sessionToken);
        }

        /**
         * A role to assume, with the credentials that there are besides. Needs {@code software.amazon.awssdk:sts} on the
         * class path.
         */
        public Builder assumeRole(String roleArn) {
            return set(ConfigKeys.ROLE_ARN, roleArn);
        }

        /** What calls in a role are called in the logs of AWS. */
        public Builder roleSessionName(String name) {
            return set(ConfigKeys.ROLE_SESSION_NAME, name);
        }

        /** What the owner of the role asks for. */
        public Builder roleExternalId(String id) {
            return set(ConfigKeys.ROLE_EXTERNAL_ID, id);
        }

        /** Where the tables are: {@code eu-west-1}. */
        public Builder region(String region) {
            return set(ConfigKeys.REGION, region);
        }

        /** Where the tables are. */
        public Builder region(Region region) {
            return region(region.id());
        }

        /** What to call instead of the endpoint of the region: {@code http://localhost:8000}. */
        public Builder endpoint(String uri) {
            return set(ConfigKeys.ENDPOINT, uri);
        }

        /** What to call instead of the endpoint of the region. */
        public Builder endpoint(URI uri) {
            return endpoint(uri.toString());
        }

        /** What the deployment is for: {@code dev}, {@code staging}, {@code prod} or {@code test}. */
        public Builder environment(String environment) {
            return set(ConfigKeys.ENVIRONMENT, environment);
        }

        /** What the deployment is for. */
        public Builder environment(Environment environment) {
            return environment(environment.text());
        }

        /** What the names of tables begin with; nothing if it is empty. */
        public Builder tablePrefix(String prefix) {
            return set(ConfigKeys.TABLE_PREFIX, prefix);
        }

        /** The names of tables, in place of prefix and environment. */
        public Builder tableNames(TableNames names) {
            givenNames = Optional.of(Objects.requireNonNull(names, "names"));
            return this;
        }

        /** How many connections there may be at once, 1 or more. */
        public Builder maxConnections(int connections) {
            return set(ConfigKeys.MAX_CONNECTIONS, String.valueOf(connections));
        }

        /**
         * How often a call is tried at most, the first time included: with 1 nothing is tried again. How long to wait
         * before is said by {@link io.dynawright.operation.RetryPolicy#standard()}.
         */
        public Builder retries(int attempts) {
            return set(ConfigKeys.RETRIES, String.valueOf(attempts));
        }

        /** From a millisecond to a day, for connecting, reading and calls, where they have none of their own. */
        public Builder timeout(Duration timeout) {
            return set(ConfigKeys.TIMEOUT, seconds(timeout));
        }

        /** How long it may take to connect. */
        public Builder connectTimeout(Duration timeout) {
            return set(ConfigKeys.CONNECT_TIMEOUT, seconds(timeout));
        }

        /** How long nothing may arrive of an answer. */
        public Builder readTimeout(Duration timeout) {
            return set(ConfigKeys.READ_TIMEOUT, seconds(timeout));
        }

        /** How long a call may take, with all its attempts and the waits between them. */
        public Builder apiCallTimeout(Duration timeout) {
            return set(ConfigKeys.API_TIMEOUT, seconds(timeout));
        }

        private static String seconds(Duration duration) {
            return BigDecimal.valueOf(duration.getSeconds())
                    .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS))
                    .stripTrailingZeros()
                    .toPlainString();
        }

        /** The time zone in which moments are shown. */
        public Builder timeZone(String zone) {
            return set(ConfigKeys.TIME_ZONE, zone);
        }

        /** The time zone in which moments are shown. */
        public Builder timeZone(ZoneId zone) {
            return timeZone(zone.getId());
        }

        /** The time zone of users, if it is not that of the rest. */
        public Builder userTimeZone(String zone) {
            return set(ConfigKeys.USER_TIME_ZONE, zone);
        }

        /** The time zone of users, if it is not that of the rest. */
        public Builder userTimeZone(ZoneId zone) {
            return userTimeZone(zone.getId());
        }

        /** Whether moments are stored in UTC; otherwise with the offset that they have. */
        public Builder storeTimestampsInUtc(boolean inUtc) {
            return set(ConfigKeys.STORE_IN_UTC, String.valueOf(inUtc));
        }

        /** Whether operations are logged with the values that they send, those of {@code @Sensitive} attributes aside. */
        public Builder debugLogging(boolean logging) {
            return set(ConfigKeys.DEBUG_LOGGING, String.valueOf(logging));
        }

        /**
         * The Base64 text of the 32 secret bytes that seal cursors.
         *
         * @param older keys that still open the cursors that they have sealed
         * @see CursorKeys
         */
        public Builder cursorKey(String key, String... older) {
            return set(
                    ConfigKeys.CURSOR_KEY,
                    Stream.concat(Stream.of(key), Arrays.stream(older)).collect(Collectors.joining(",")));
        }

        /**
         * Looks at all of it. No call is made.
         *
         * @throws io.dynawright.error.ConfigurationException if there is something wrong, with a line for each mistake:
         *     the key, its value, unless it is a secret, where that came from, and what is allowed
         */
        public DynawrightConfig build() {
            return new DynawrightConfig(Configuration.of(sources), givenNames);
        }
    }
}
