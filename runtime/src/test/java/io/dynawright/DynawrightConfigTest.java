package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.config.Credentials;
import io.dynawright.config.Environment;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.Target;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

/** What configurations say that are made in different ways. */
class DynawrightConfigTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** That of this machine must not matter. */
    private static DynawrightConfig.Builder builder() {
        return DynawrightConfig.builder().ignoreEnvironment();
    }

    private static DynawrightConfig.Builder over(String variable, String value) {
        return DynawrightConfig.builder().environmentVariables(Map.of(variable, value));
    }

    @Test
    void theDefaultsAreThoseOfTheKeys() {
        DynawrightConfig config = builder().build();
        assertThat(config.credentials()).isEqualTo(new Credentials.ProviderChain());
        assertThat(config.region()).isEqualTo(Region.US_EAST_1);
        assertThat(config.endpoint()).isEmpty();
        assertThat(config.environment()).isEqualTo(Environment.DEV);
        assertThat(config.tablePrefix()).isEmpty();
        assertThat(config.maxConnections()).isEqualTo(50);
        assertThat(config.retries()).isEqualTo(3);
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.apiCallTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.timeZone()).isEmpty();
        assertThat(config.userTimeZone()).isEmpty();
        assertThat(config.storeTimestampsInUtc()).isTrue();
        assertThat(config.debugLogging()).isFalse();
        assertThat(config.cursorKeys()).isEmpty();
        assertThat(config.tableNames().physical("users")).isEqualTo("dev_users");
    }

    @Test
    void localDevelopmentNeedsNothing() {
        DynawrightConfig config = builder().localDevelopment().build();
        assertThat(config.credentials()).isEqualTo(new Credentials.StaticKeys("local", "local", Optional.empty()));
        assertThat(config.endpoint()).contains(URI.create("http://localhost:8000"));
        assertThat(config.debugLogging()).isTrue();
        byte[] content = {1, 2, 3};
        byte[] scope = {};
        String cursor = config.cursorKeys().orElseThrow().seal(content, scope);
        assertThat(CursorKeys.forLocalDevelopment().open(cursor, scope, Target.UNKNOWN))
                .isEqualTo(content);
    }

    @Test
    void batchesHaveMoreOfAll() {
        DynawrightConfig config = builder().batch().build();
        assertThat(config.maxConnections()).isEqualTo(100);
        assertThat(config.apiCallTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.retries()).isEqualTo(5);
        assertThat(config.credentials()).isEqualTo(new Credentials.ProviderChain());
    }

    /** Whatever the environment of this process is: it may even be refused. */
    @Test
    void factoriesReadTheEnvironmentOfTheProcess() {
        DynawrightConfig.Builder process = DynawrightConfig.builder().environmentVariables(System.getenv());
        assertThat(outcome(DynawrightConfig::fromEnvironment)).isEqualTo(outcome(process::build));
        assertThat(outcome(() -> DynawrightConfig.builder().build())).isEqualTo(outcome(process::build));
        assertThat(outcome(DynawrightConfig::forBatch))
                .isEqualTo(outcome(() -> process.batch().build()));
        assertThat(outcome(DynawrightConfig::forLocalDevelopment))
                .isEqualTo(outcome(() -> process.localDevelopment().build()));
    }

    private static String outcome(Supplier<DynawrightConfig> config) {
        try {
            return config.get().explain();
        } catch (ConfigurationException e) {
            return e.getMessage();
        }
    }

    @Test
    void theEnvironmentIsEnough() {
        DynawrightConfig config = DynawrightConfig.fromEnvironment(
                Map.of("AWS_REGION", "eu-west-1", "DYNAMODB_TABLE_PREFIX", "myapp", "ENVIRONMENT", "prod"));
        assertThat(config.region()).isEqualTo(Region.EU_WEST_1);
        assertThat(config.tableNames().physical("users")).isEqualTo("myapp_users");
    }

    @Test
    void theEnvironmentWinsOverTheProgram() {
        assertThat(over("AWS_REGION", "eu-west-1").region("eu-north-1").build().region())
                .isEqualTo(Region.EU_WEST_1);
    }

    @Test
    void theEnvironmentWinsOverProfilesAndDefaults() {
        Map<String, String> variables = Map.of("DYNAMODB_RETRIES", "7");
        assertThat(DynawrightConfig.fromEnvironment(variables).retries()).isEqualTo(7);
        assertThat(DynawrightConfig.builder()
                        .batch()
                        .environmentVariables(variables)
                        .build()
                        .retries())
                .isEqualTo(7);
    }

    @Test
    void theProgramWinsOverProfilesAndDefaults() {
        assertThat(builder().retries(7).build().retries()).isEqualTo(7);
        assertThat(DynawrightConfig.builder()
                        .batch()
                        .ignoreEnvironment()
                        .retries(7)
                        .build()
                        .retries())
                .isEqualTo(7);
    }

    @Test
    void theEnvironmentCanBeIgnored() {
        assertThat(over("AWS_REGION", "eu-west-1")
                        .region("eu-north-1")
                        .ignoreEnvironment()
                        .build()
                        .region())
                .isEqualTo(Region.EU_NORTH_1);
    }

    @Test
    void emptyVariablesAreNotSet() {
        assertThat(over("AWS_REGION", "").region("eu-north-1").build().region()).isEqualTo(Region.EU_NORTH_1);
    }

    @Test
    void whiteSpaceAroundVariablesIsOverlooked() {
        assertThat(DynawrightConfig.fromEnvironment(Map.of("AWS_REGION", " eu-west-1\n"))
                        .region())
                .isEqualTo(Region.EU_WEST_1);
    }

    @Test
    void theRegionOfTheSdkComesBeforeItsOlderDefault() {
        assertThat(DynawrightConfig.fromEnvironment(Map.of("AWS_DEFAULT_REGION", "eu-west-1"))
                        .region())
                .isEqualTo(Region.EU_WEST_1);
        assertThat(DynawrightConfig.fromEnvironment(
                                Map.of("AWS_REGION", "eu-west-2", "AWS_DEFAULT_REGION", "eu-west-1"))
                        .region())
                .isEqualTo(Region.EU_WEST_2);
    }

    @Test
    void timeoutsOfTheirOwnWinOverTheCommonOneWhereverItComesFrom() {
        DynawrightConfig config = over("DYNAMODB_TIMEOUT_SECONDS", "20")
                .timeout(Duration.ofSeconds(9))
                .connectTimeout(Duration.ofMillis(1500))
                .build();
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofMillis(1500));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.apiCallTimeout()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theZoneOfTheProcessIsLookedAtLast() {
        Map<String, String> last = Map.of("TZ", "Asia/Tokyo", "TIMEZONE", "Europe/Paris");
        assertThat(DynawrightConfig.fromEnvironment(last).timeZone()).contains(TOKYO);
        assertThat(DynawrightConfig.builder()
                        .environmentVariables(last)
                        .timeZone(LONDON)
                        .build()
                        .timeZone())
                .contains(LONDON);
        assertThat(DynawrightConfig.builder()
                        .environmentVariables(last)
                        .ignoreEnvironment()
                        .build()
                        .timeZone())
                .isEmpty();
        assertThat(DynawrightConfig.fromEnvironment(Map.of("TZ", "Asia/Tokyo", "DYNAMODB_TIMEZONE", "Europe/London"))
                        .timeZone())
                .contains(LONDON);
    }

    @Test
    void zonesOfTheProcessThatAreNoneArePassedOver() {
        assertThat(DynawrightConfig.fromEnvironment(Map.of("TZ", ":/etc/localtime", "TIMEZONE", "Asia/Tokyo"))
                        .timeZone())
                .contains(TOKYO);
        assertThat(DynawrightConfig.fromEnvironment(Map.of("TZ", ":/etc/localtime", "TIMEZONE", "here"))
                        .timeZone())
                .isEmpty();
    }

    @Test
    void anotherTimeZoneMakesAnotherConfiguration() {
        DynawrightConfig config = builder().userTimeZone(TOKYO).build();
        DynawrightConfig other = config.withTimeZone("Europe/London");
        assertThat(other.timeZone()).contains(LONDON);
        assertThat(other.userTimeZone()).contains(LONDON);
        assertThat(config.userTimeZone()).contains(TOKYO);
        assertThat(config.timeZone()).isEmpty();
        assertThat(config.withTimeZone(LONDON).userTimeZone()).contains(LONDON);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> config.withTimeZone("Europe/Lundon"));
    }

    @Test
    void buildersOfOneConfigurationDoNotChangeIt() {
        DynawrightConfig config =
                over("AWS_REGION", "eu-west-1").retries(4).tablePrefix("a").build();
        DynawrightConfig other = config.toBuilder().tablePrefix("b").build();
        assertThat(other.tablePrefix()).isEqualTo("b");
        assertThat(other.retries()).isEqualTo(4);
        assertThat(other.region()).isEqualTo(Region.EU_WEST_1);
        assertThat(config.tablePrefix()).isEqualTo("a");
    }

    @Test
    void accessKeysComeFromOneSource() {
        Map<String, String> variables = Map.of("AWS_ACCESS_KEY_ID", "env-id", "AWS_SECRET_ACCESS_KEY", "env-secret");
        DynawrightConfig.Builder program = DynawrightConfig.builder().staticCredentials("id", "secret", "token");
        assertThat(program.environmentVariables(variables).build().credentials())
                .isEqualTo(new Credentials.StaticKeys("env-id", "env-secret", Optional.empty()));
        assertThat(program.ignoreEnvironment().build().credentials())
                .isEqualTo(new Credentials.StaticKeys("id", "secret", Optional.of("token")));
        assertThat(program.staticCredentials("other", "secret").build().credentials())
                .isEqualTo(new Credentials.StaticKeys("other", "secret", Optional.empty()));
    }

    @Test
    void rolesAreAssumedWithTheCredentialsThatThereAre() {
        DynawrightConfig.Builder builder = builder().assumeRole("arn:aws:iam::123456789012:role/orders");
        assertThat(builder.build().credentials())
                .isEqualTo(new Credentials.AssumedRole(
                        "arn:aws:iam::123456789012:role/orders",
                        "dynawright",
                        Optional.empty(),
                        new Credentials.ProviderChain()));
        assertThat(builder.staticCredentials("id", "secret")
                        .roleSessionName("nightly")
                        .roleExternalId("e-1")
                        .build()
                        .credentials())
                .isEqualTo(new Credentials.AssumedRole(
                        "arn:aws:iam::123456789012:role/orders",
                        "nightly",
                        Optional.of("e-1"),
                        new Credentials.StaticKeys("id", "secret", Optional.empty())));
    }

    @Test
    void namesOfTablesAreTheProgramsIfItGivesThem() {
        DynawrightConfig config = builder()
                .tablePrefix("myapp")
                .tableNames(logical -> logical + "-4711")
                .build();
        assertThat(config.tableNames().physical("users")).isEqualTo("users-4711");
        assertThat(config.toBuilder().build().tableNames().physical("users")).isEqualTo("users-4711");
        assertThat(builder().tablePrefix("myapp").build().tableNames().physical("users"))
                .isEqualTo("myapp_dev_users");
    }

    @Test
    void cursorKeysMayHaveOlderOnes() {
        String key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        String older = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";
        assertThat(builder().cursorKey(key, older).build().cursorKeys().orElseThrow())
                .hasToString("CursorKeys[2]");
        assertThat(builder().cursorKey(key + "\n").build().cursorKeys().orElseThrow())
                .hasToString("CursorKeys[1]");
        assertThat(DynawrightConfig.fromEnvironment(Map.of("DYNAMODB_CURSOR_KEY", key + " , " + older))
                        .cursorKeys()
                        .orElseThrow())
                .hasToString("CursorKeys[2]");
    }
}
