package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.config.Credentials;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people are told of a configuration, and what is kept from them. */
class ExplainTest {

    @Test
    void eachValueIsToldWithWhereItComesFrom() {
        DynawrightConfig config = DynawrightConfig.builder()
                .batch()
                .environmentVariables(Map.of(
                        "AWS_REGION", "eu-west-1", "DYNAMODB_RETRIES", "9", "TZ", ":/etc/localtime", "TIMEZONE", "UTC"))
                .staticCredentials("AKIDEXAMPLE", "s3cr3t")
                .connectTimeout(Duration.ofMillis(500))
                .tablePrefix("")
                .tableNames(logical -> logical)
                .build();
        assertThat(config.explain()).isEqualTo("""
                        aws_access_key_id = **** (program)
                        aws_secret_access_key = **** (program)
                        aws_session_token is not set: the access key is not a temporary one
                        role_arn is not set: no role is assumed
                        role_session_name = dynawright (default)
                        role_external_id is not set: roles are assumed without one
                        region_name = eu-west-1 (environment variable AWS_REGION)
                        endpoint_url is not set: the endpoint is the one that the AWS SDK finds for the region
                        environment = dev (default)
                        table_prefix = "" (program)
                        max_pool_connections = 100 (profile "batch")
                        retries = 9 (environment variable DYNAMODB_RETRIES)
                        timeout_seconds = 60 (profile "batch")
                        connect_timeout_seconds = 0.5 (program)
                        read_timeout_seconds = 60 (timeout_seconds)
                        api_timeout_seconds = 60 (timeout_seconds)
                        default_timezone = UTC (environment variable TIMEZONE); passed over: :/etc/localtime \
                        (environment variable TZ)
                        user_timezone is not set: users see times in the default_timezone
                        store_timestamps_in_utc = true (default)
                        enable_debug_logging = false (default)
                        cursor_key is not set: pages with cursors cannot be asked for
                        names of tables are those that the program gives, whatever table_prefix and environment say""");
        assertThat(config).hasToString("DynawrightConfig[" + config.explain().replace("\n", ", ") + "]");
    }

    @Test
    void whatIsNotSetIsExplained() {
        assertThat(DynawrightConfig.fromEnvironment(Map.of("TZ", "CET-1CEST")).explain())
                .contains(
                        "aws_access_key_id is not set: credentials are those that the AWS SDK finds\n",
                        "default_timezone is not set: the default of the process, which is UTC unless set; passed over:"
                                + " CET-1CEST (environment variable TZ)\n",
                        "table_prefix is not set: names of tables begin with the environment\n")
                .endsWith("cursor_key is not set: pages with cursors cannot be asked for");
    }

    @Test
    void secretsAreToldNowhere() {
        String key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        DynawrightConfig config = DynawrightConfig.builder()
                .ignoreEnvironment()
                .staticCredentials("PLANTED-id", "PLANTED-secret", "PLANTED-token")
                .assumeRole("arn:aws:iam::123456789012:role/orders")
                .roleExternalId("PLANTED-external")
                .cursorKey(key)
                .build();
        Credentials credentials = config.credentials();
        assertThat(config.toString() + config.explain() + credentials + config.toBuilder() + config.cursorKeys())
                .doesNotContain("PLANTED", key)
                .contains("role_external_id = **** (program)", "cursor_key = **** (program)");
        assertThat(credentials)
                .hasToString("AssumedRole[arn:aws:iam::123456789012:role/orders as dynawright by StaticKeys[****]]");
        assertThat(new Credentials.StaticKeys("PLANTED-id", "PLANTED-secret", Optional.empty()))
                .hasToString("StaticKeys[****]");
    }
}
