package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.DynawrightConfig.Builder;
import io.dynawright.config.Credentials;
import io.dynawright.config.Environment;
import io.dynawright.error.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.regions.Region;

/** Each key can be set by the program and by a variable, and refuses what is not allowed. */
class ConfigKeysTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/orders";
    private static final String SECRET = "s3cr3t-value";
    private static final String CURSOR_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    /** What another key needs, so that it can be set alone. */
    private static final Map<String, String> PAIR =
            Map.of("AWS_ACCESS_KEY_ID", "id", "AWS_SECRET_ACCESS_KEY", "secret");

    private static final Map<String, String> ROLE_ONLY = Map.of("DYNAMODB_ROLE_ARN", ROLE);

    private record Good(
            String variable,
            String text,
            Map<String, String> besides,
            UnaryOperator<Builder> program,
            Function<DynawrightConfig, Object> read,
            Object expected) {

        @Override
        public String toString() {
            return variable;
        }
    }

    private static Good good(
            String variable,
            String text,
            UnaryOperator<Builder> program,
            Function<DynawrightConfig, Object> read,
            Object expected) {
        return new Good(variable, text, Map.of(), program, read, expected);
    }

    private static Optional<String> externalId(DynawrightConfig config) {
        return ((Credentials.AssumedRole) config.credentials()).externalId();
    }

    private static String sessionName(DynawrightConfig config) {
        return ((Credentials.AssumedRole) config.credentials()).sessionName();
    }

    private static Credentials.StaticKeys keys(DynawrightConfig config) {
        return (Credentials.StaticKeys) config.credentials();
    }

    static final List<Good> GOOD = List.of(
            new Good(
                    "AWS_ACCESS_KEY_ID",
                    "mine",
                    Map.of("AWS_SECRET_ACCESS_KEY", "secret"),
                    b -> b.staticCredentials("mine", "secret"),
                    c -> keys(c).accessKeyId(),
                    "mine"),
            new Good(
                    "AWS_SECRET_ACCESS_KEY",
                    "mine",
                    Map.of("AWS_ACCESS_KEY_ID", "id"),
                    b -> b.staticCredentials("id", "mine"),
                    c -> keys(c).secretAccessKey(),
                    "mine"),
            new Good(
                    "AWS_SESSION_TOKEN",
                    "mine",
                    PAIR,
                    b -> b.staticCredentials("id", "secret", "mine"),
                    c -> keys(c).sessionToken(),
                    Optional.of("mine")),
            good(
                    "DYNAMODB_ROLE_ARN",
                    ROLE,
                    b -> b.assumeRole(ROLE),
                    c -> ((Credentials.AssumedRole) c.credentials()).roleArn(),
                    ROLE),
            new Good(
                    "DYNAMODB_ROLE_SESSION_NAME",
                    "nightly",
                    ROLE_ONLY,
                    b -> b.assumeRole(ROLE).roleSessionName("nightly"),
                    ConfigKeysTest::sessionName,
                    "nightly"),
            new Good(
                    "DYNAMODB_ROLE_EXTERNAL_ID",
                    "e-1",
                    ROLE_ONLY,
                    b -> b.assumeRole(ROLE).roleExternalId("e-1"),
                    ConfigKeysTest::externalId,
                    Optional.of("e-1")),
            good(
                    "AWS_REGION",
                    "eu-west-1",
                    b -> b.region(Region.EU_WEST_1),
                    DynawrightConfig::region,
                    Region.EU_WEST_1),
            good(
                    "DYNAMODB_ENDPOINT_URL",
                    "https://db.test:1/a",
                    b -> b.endpoint(URI.create("https://db.test:1/a")),
                    DynawrightConfig::endpoint,
                    Optional.of(URI.create("https://db.test:1/a"))),
            good(
                    "ENVIRONMENT",
                    "staging",
                    b -> b.environment(Environment.STAGING),
                    DynawrightConfig::environment,
                    Environment.STAGING),
            good("DYNAMODB_TABLE_PREFIX", "my.app-1", b -> b.tablePrefix("my.app-1"), c -> c.tablePrefix(), "my.app-1"),
            good("DYNAMODB_MAX_POOL_CONNECTIONS", "7", b -> b.maxConnections(7), c -> c.maxConnections(), 7),
            good("DYNAMODB_RETRIES", "7", b -> b.retries(7), c -> c.retries(), 7),
            good(
                    "DYNAMODB_TIMEOUT_SECONDS",
                    "2.5",
                    b -> b.timeout(Duration.ofMillis(2500)),
                    c -> List.of(c.connectTimeout(), c.readTimeout(), c.apiCallTimeout()),
                    List.of(Duration.ofMillis(2500), Duration.ofMillis(2500), Duration.ofMillis(2500))),
            good(
                    "DYNAMODB_CONNECT_TIMEOUT_SECONDS",
                    "0.001",
                    b -> b.connectTimeout(Duration.ofMillis(1)),
                    DynawrightConfig::connectTimeout,
                    Duration.ofMillis(1)),
            good(
                    "DYNAMODB_READ_TIMEOUT_SECONDS",
                    "86400",
                    b -> b.readTimeout(Duration.ofDays(1)),
                    DynawrightConfig::readTimeout,
                    Duration.ofDays(1)),
            good(
                    "DYNAMODB_API_TIMEOUT_SECONDS",
                    "30.0",
                    b -> b.apiCallTimeout(Duration.ofSeconds(30)),
                    DynawrightConfig::apiCallTimeout,
                    Duration.ofSeconds(30)),
            good(
                    "DYNAMODB_TIMEZONE",
                    "Europe/London",
                    b -> b.timeZone("Europe/London"),
                    DynawrightConfig::timeZone,
                    Optional.of(ZoneId.of("Europe/London"))),
            good(
                    "DYNAMODB_USER_TIMEZONE",
                    "+05:30",
                    b -> b.userTimeZone("+05:30"),
                    DynawrightConfig::userTimeZone,
                    Optional.of(ZoneId.of("+05:30"))),
            good(
                    "DYNAMODB_STORE_TIMESTAMPS_IN_UTC",
                    "False",
                    b -> b.storeTimestampsInUtc(false),
                    c -> c.storeTimestampsInUtc(),
                    false),
            good("DYNAMODB_DEBUG_LOGGING", "TRUE", b -> b.debugLogging(true), c -> c.debugLogging(), true),
            good(
                    "DYNAMODB_CURSOR_KEY",
                    CURSOR_KEY,
                    b -> b.cursorKey(CURSOR_KEY),
                    c -> c.cursorKeys().isPresent(),
                    true));

    @ParameterizedTest
    @FieldSource("GOOD")
    void eachKeyCanBeSetByItsVariable(Good key) {
        Map<String, String> variables = new HashMap<>(key.besides());
        variables.put(key.variable(), key.text());
        assertThat(key.read().apply(DynawrightConfig.fromEnvironment(variables)))
                .isEqualTo(key.expected());
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    void eachKeyCanBeSetByTheProgram(Good key) {
        Builder builder = DynawrightConfig.builder().ignoreEnvironment();
        assertThat(key.read().apply(key.program().apply(builder).build())).isEqualTo(key.expected());
    }

    /** Each key is tested: their lines are what explain() consists of. */
    @Test
    void noKeyIsForgotten() {
        assertThat(DynawrightConfig.fromEnvironment(Map.of()).explain().lines()).hasSameSizeAs(GOOD);
    }

    private record Bad(UnaryOperator<Builder> program, String line) {

        @Override
        public String toString() {
            return line;
        }
    }

    private static final String COUNT = " (program); allowed is a whole number of 1 or more";
    private static final String SECONDS = " (program); allowed is a number of seconds from 0.001 to 86400";
    private static final String URI_ALLOWED =
            " (program); allowed is an absolute http or https URI with a host and without a user, query and fragment,"
                    + " such as http://localhost:8000";
    private static final String PREFIX_ALLOWED =
            " (program); allowed is up to 200 of a-z, A-Z, 0-9, _, . and -, since names of tables have no other"
                    + " characters and 255 at most";

    static final List<Bad> BAD = List.of(
            new Bad(
                    b -> b.staticCredentials(" ", SECRET),
                    "aws_access_key_id is **** (program); allowed is the id of an access key, without white space"),
            new Bad(
                    b -> b.staticCredentials("id", SECRET + " "),
                    "aws_secret_access_key is **** (program); allowed is a secret access key, without white space"),
            new Bad(
                    b -> b.staticCredentials("id", SECRET, ""),
                    "aws_session_token is **** (program); allowed is a session token, without white space"),
            new Bad(
                    b -> b.assumeRole("orders"),
                    "role_arn is orders (program); allowed is the ARN of a role, such as"
                            + " arn:aws:iam::123456789012:role/orders"),
            new Bad(
                    b -> b.assumeRole(ROLE).roleSessionName("a b"),
                    "role_session_name is \"a b\" (program); allowed is 2 to 64 letters, digits and any of _+=,.@-"),
            new Bad(
                    b -> b.assumeRole(ROLE).roleExternalId(SECRET + "!"),
                    "role_external_id is **** (program); allowed is 2 to 1224 letters, digits and any of _+=,.@:/-"),
            new Bad(
                    b -> b.roleSessionName("nightly"),
                    "role_session_name is nightly (program); allowed is that with role_arn"),
            new Bad(b -> b.roleExternalId(SECRET), "role_external_id is **** (program); allowed is that with role_arn"),
            new Bad(
                    b -> b.region(""),
                    "region_name is \"\" (program); allowed is the id of a region, such as eu-west-1"),
            new Bad(
                    b -> b.region("  "),
                    "region_name is \"  \" (program); allowed is the id of a region, such as eu-west-1"),
            new Bad(
                    b -> b.region("\"eu-west-1\""),
                    "region_name is \"\"eu-west-1\"\" (program); allowed is the id of a region, such as eu-west-1"),
            new Bad(
                    b -> b.region("EU (Ireland)"),
                    "region_name is \"EU (Ireland)\" (program); allowed is the id of a region, such as eu-west-1"),
            new Bad(b -> b.endpoint("localhost:8000"), "endpoint_url is localhost:8000" + URI_ALLOWED),
            new Bad(b -> b.endpoint("/dynamodb"), "endpoint_url is /dynamodb" + URI_ALLOWED),
            new Bad(b -> b.endpoint("ftp://host"), "endpoint_url is ftp://host" + URI_ALLOWED),
            new Bad(b -> b.endpoint("http://"), "endpoint_url is http://" + URI_ALLOWED),
            new Bad(b -> b.endpoint("http://a b\n"), "endpoint_url is \"http://a b?\"" + URI_ALLOWED),
            new Bad(
                    b -> b.endpoint("https://me:" + SECRET + "@host/?a=b"),
                    "endpoint_url is https://****@host/?****" + URI_ALLOWED),
            new Bad(b -> b.endpoint("me:" + SECRET + "@host:8000"), "endpoint_url is ****@host:8000" + URI_ALLOWED),
            new Bad(b -> b.endpoint("https:/me:" + SECRET + "@host"), "endpoint_url is ****@host" + URI_ALLOWED),
            new Bad(b -> b.endpoint("https://host?" + SECRET), "endpoint_url is https://host?****" + URI_ALLOWED),
            new Bad(b -> b.endpoint("https://host#" + SECRET), "endpoint_url is https://host#****" + URI_ALLOWED),
            new Bad(
                    b -> b.environment("production"),
                    "environment is production (program); allowed is one of dev, staging, prod, test"),
            new Bad(b -> b.tablePrefix("my app"), "table_prefix is \"my app\"" + PREFIX_ALLOWED),
            new Bad(b -> b.tablePrefix("a".repeat(201)), "table_prefix is " + "a".repeat(201) + PREFIX_ALLOWED),
            new Bad(b -> b.maxConnections(0), "max_pool_connections is 0" + COUNT),
            new Bad(b -> b.retries(-1), "retries is -1" + COUNT),
            new Bad(b -> b.timeout(Duration.ZERO), "timeout_seconds is 0" + SECONDS),
            new Bad(
                    b -> b.connectTimeout(Duration.ofNanos(999_999)),
                    "connect_timeout_seconds is 0.000999999" + SECONDS),
            new Bad(b -> b.readTimeout(Duration.ofMillis(-500)), "read_timeout_seconds is -0.5" + SECONDS),
            new Bad(
                    b -> b.apiCallTimeout(Duration.ofSeconds(Long.MAX_VALUE)),
                    "api_timeout_seconds is 9223372036854775807" + SECONDS),
            new Bad(
                    b -> b.apiCallTimeout(Duration.ofDays(1).plusNanos(1)),
                    "api_timeout_seconds is 86400.000000001" + SECONDS),
            new Bad(
                    b -> b.timeZone("Europe/Lundon"),
                    "default_timezone is Europe/Lundon (program); allowed is the id of a time zone, such as"
                            + " Europe/London; did you mean Europe/London?"),
            new Bad(
                    b -> b.userTimeZone("somewhere quite else"),
                    "user_timezone is \"somewhere quite else\" (program); allowed is the id of a time zone, such as"
                            + " Europe/London"),
            new Bad(
                    b -> b.cursorKey(SECRET),
                    "cursor_key is **** (program); allowed is the Base64 text of 32 bytes; older keys may follow it,"
                            + " separated by commas"),
            new Bad(
                    b -> b.cursorKey(CURSOR_KEY, "c2hvcnQ="),
                    "cursor_key is **** (program); allowed is the Base64 text of 32 bytes; older keys may follow it,"
                            + " separated by commas"));

    @ParameterizedTest
    @FieldSource("BAD")
    void whatIsNotAllowedIsRefused(Bad value) {
        assertThat(refusal(value.program().apply(DynawrightConfig.builder().ignoreEnvironment())))
                .isEqualTo("The configuration cannot be used:\n  " + value.line())
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @FieldSource("BAD_VARIABLES")
    void whatIsNotAllowedIsRefusedOfVariablesToo(Map.Entry<String, String> variable) {
        assertThat(refusal(DynawrightConfig.builder()
                        .environmentVariables(Map.of(variable.getKey(), variable.getValue()))))
                .contains(" (environment variable " + variable.getKey() + "); allowed is ");
    }

    static final List<Map.Entry<String, String>> BAD_VARIABLES = List.of(
            Map.entry("AWS_REGION", " "),
            Map.entry("AWS_DEFAULT_REGION", "_"),
            Map.entry("DYNAMODB_ENDPOINT_URL", "here"),
            Map.entry("ENVIRONMENT", "PROD"),
            Map.entry("DYNAMODB_TABLE_PREFIX", "ä"),
            Map.entry("DYNAMODB_MAX_POOL_CONNECTIONS", "many"),
            Map.entry("DYNAMODB_MAX_POOL_CONNECTIONS", "2147483648"),
            Map.entry("DYNAMODB_MAX_POOL_CONNECTIONS", "99999999999999999999"),
            Map.entry("DYNAMODB_RETRIES", "1.5"),
            Map.entry("DYNAMODB_RETRIES", "00"),
            Map.entry("DYNAMODB_TIMEOUT_SECONDS", "-1"),
            Map.entry("DYNAMODB_TIMEOUT_SECONDS", "1e2"),
            Map.entry("DYNAMODB_TIMEOUT_SECONDS", "PT30S"),
            Map.entry("DYNAMODB_CONNECT_TIMEOUT_SECONDS", "0.0"),
            Map.entry("DYNAMODB_READ_TIMEOUT_SECONDS", "NaN"),
            Map.entry("DYNAMODB_API_TIMEOUT_SECONDS", "99999"),
            Map.entry("DYNAMODB_TIMEZONE", "Moon"),
            Map.entry("DYNAMODB_USER_TIMEZONE", "Moon"),
            Map.entry("DYNAMODB_STORE_TIMESTAMPS_IN_UTC", "yes"),
            Map.entry("DYNAMODB_DEBUG_LOGGING", "1"),
            Map.entry("DYNAMODB_ROLE_ARN", "arn:aws:iam::1:role/x"),
            Map.entry("DYNAMODB_ROLE_SESSION_NAME", "x"),
            Map.entry("DYNAMODB_ROLE_EXTERNAL_ID", "x"),
            Map.entry("DYNAMODB_CURSOR_KEY", "x"),
            Map.entry("AWS_ACCESS_KEY_ID", "id"),
            Map.entry("AWS_SECRET_ACCESS_KEY", "secret"),
            Map.entry("AWS_SESSION_TOKEN", "token"));

    @Test
    void halfAPairIsRefusedWhateverOtherSourcesHave() {
        Builder builder = DynawrightConfig.builder()
                .staticCredentials("id", "secret")
                .environmentVariables(Map.of("AWS_ACCESS_KEY_ID", "id"));
        assertThat(refusal(builder)).isEqualTo("""
                        The configuration cannot be used:
                          aws_access_key_id is **** (environment variable AWS_ACCESS_KEY_ID); allowed is that with \
                        aws_secret_access_key from the same source""");
        assertThat(refusal(builder.environmentVariables(Map.of("AWS_SESSION_TOKEN", "token"))))
                .isEqualTo("""
                        The configuration cannot be used:
                          aws_session_token is **** (environment variable AWS_SESSION_TOKEN); allowed is that with \
                        aws_access_key_id and aws_secret_access_key from the same source""");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(refusal(DynawrightConfig.builder()
                        .environmentVariables(Map.of("AWS_REGION", " ", "DYNAMODB_TIMEOUT_SECONDS", "0"))
                        .retries(0)
                        .timeZone("Moon")))
                .isEqualTo("""
                        The configuration cannot be used:
                          region_name is "" (environment variable AWS_REGION); allowed is the id of a region, such as \
                        eu-west-1
                          retries is 0 (program); allowed is a whole number of 1 or more
                          timeout_seconds is 0 (environment variable DYNAMODB_TIMEOUT_SECONDS); allowed is a number of \
                        seconds from 0.001 to 86400
                          default_timezone is Moon (program); allowed is the id of a time zone, such as Europe/London""");
    }

    @Test
    void nothingIsAllowedToBeNull() {
        Builder builder = DynawrightConfig.builder();
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> builder.region((String) null))
                .withMessage("region_name");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> builder.tableNames(null))
                .withMessage("names");
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> builder.environmentVariables(null));
    }

    private static String refusal(Builder builder) {
        ConfigurationException e = catchThrowableOfType(ConfigurationException.class, builder::build);
        assertThat(e).isNotNull();
        return e.getMessage();
    }
}
