package io.dynawright.config;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import software.amazon.awssdk.regions.Region;

/** All keys of the configuration. A new one is a constant here, its line in {@link #ALL}, and what reads it. */
public final class ConfigKeys {

    public static final Key<String> ACCESS_KEY_ID = Key.of(
                    "aws_access_key_id",
                    Formats.text("\\S+", "the id of an access key, without white space"),
                    new Fallback.Unset<>("credentials are those that the AWS SDK finds"),
                    "AWS_ACCESS_KEY_ID")
            .shown(Exposure.SECRET);

    public static final Key<String> SECRET_ACCESS_KEY = Key.of(
                    "aws_secret_access_key",
                    Formats.text("\\S+", "a secret access key, without white space"),
                    new Fallback.Unset<>("credentials are those that the AWS SDK finds"),
                    "AWS_SECRET_ACCESS_KEY")
            .shown(Exposure.SECRET);

    public static final Key<String> SESSION_TOKEN = Key.of(
                    "aws_session_token",
                    Formats.text("\\S+", "a session token, without white space"),
                    new Fallback.Unset<>("the access key is not a temporary one"),
                    "AWS_SESSION_TOKEN")
            .shown(Exposure.SECRET);

    public static final Key<String> ROLE_ARN = Key.of(
            "role_arn",
            Formats.text(
                    "arn:aws[a-z-]*:iam::[0-9]{12}:role/\\S+",
                    "the ARN of a role, such as arn:aws:iam::123456789012:role/orders"),
            new Fallback.Unset<>("no role is assumed"),
            "DYNAMODB_ROLE_ARN");

    public static final Key<String> ROLE_SESSION_NAME = Key.of(
            "role_session_name",
            Formats.text("[A-Za-z0-9_+=,.@-]{2,64}", "2 to 64 letters, digits and any of _+=,.@-"),
            new Fallback.Text<>("dynawright"),
            "DYNAMODB_ROLE_SESSION_NAME");

    public static final Key<String> ROLE_EXTERNAL_ID = Key.of(
                    "role_external_id",
                    Formats.text("[A-Za-z0-9_+=,.@:/-]{2,1224}", "2 to 1224 letters, digits and any of _+=,.@:/-"),
                    new Fallback.Unset<>("roles are assumed without one"),
                    "DYNAMODB_ROLE_EXTERNAL_ID")
            .shown(Exposure.SECRET);

    public static final Key<Region> REGION = Key.of(
            "region_name", Formats.region(), new Fallback.Text<>("us-east-1"), "AWS_REGION", "AWS_DEFAULT_REGION");

    public static final Key<URI> ENDPOINT = Key.of(
                    "endpoint_url",
                    Formats.endpoint(),
                    new Fallback.Unset<>("the endpoint is the one that the AWS SDK finds for the region"),
                    "DYNAMODB_ENDPOINT_URL")
            .shown(Exposure.ADDRESS);

    public static final Key<Environment> ENVIRONMENT =
            Key.of("environment", Environment.format(), new Fallback.Text<>("dev"), "ENVIRONMENT");

    public static final Key<String> TABLE_PREFIX = Key.of(
            "table_prefix",
            Formats.text(
                    "[A-Za-z0-9_.-]{0,200}",
                    "up to 200 of a-z, A-Z, 0-9, _, . and -, since names of tables have no other characters and 255 at"
                            + " most"),
            new Fallback.Unset<>("names of tables begin with the environment"),
            "DYNAMODB_TABLE_PREFIX");

    public static final Key<Integer> MAX_CONNECTIONS =
            Key.of("max_pool_connections", Formats.count(), new Fallback.Text<>("50"), "DYNAMODB_MAX_POOL_CONNECTIONS");

    public static final Key<Integer> RETRIES =
            Key.of("retries", Formats.count(), new Fallback.Text<>("3"), "DYNAMODB_RETRIES");

    public static final Key<Duration> TIMEOUT =
            Key.of("timeout_seconds", Formats.seconds(), new Fallback.Text<>("30"), "DYNAMODB_TIMEOUT_SECONDS");

    public static final Key<Duration> CONNECT_TIMEOUT = Key.of(
            "connect_timeout_seconds",
            Formats.seconds(),
            new Fallback.Same<>(TIMEOUT),
            "DYNAMODB_CONNECT_TIMEOUT_SECONDS");

    public static final Key<Duration> READ_TIMEOUT = Key.of(
            "read_timeout_seconds", Formats.seconds(), new Fallback.Same<>(TIMEOUT), "DYNAMODB_READ_TIMEOUT_SECONDS");

    public static final Key<Duration> API_TIMEOUT = Key.of(
            "api_timeout_seconds", Formats.seconds(), new Fallback.Same<>(TIMEOUT), "DYNAMODB_API_TIMEOUT_SECONDS");

    public static final Key<ZoneId> TIME_ZONE = Key.of(
                    "default_timezone",
                    Formats.zone(),
                    new Fallback.Unset<>("the default of the process, which is UTC unless set"),
                    "DYNAMODB_TIMEZONE")
            .lastlyFrom("TZ", "TIMEZONE");

    public static final Key<ZoneId> USER_TIME_ZONE = Key.of(
            "user_timezone",
            Formats.zone(),
            new Fallback.Unset<>("users see times in the default_timezone"),
            "DYNAMODB_USER_TIMEZONE");

    public static final Key<Boolean> STORE_IN_UTC = Key.of(
            "store_timestamps_in_utc", Formats.flag(), new Fallback.Text<>("true"), "DYNAMODB_STORE_TIMESTAMPS_IN_UTC");

    public static final Key<Boolean> DEBUG_LOGGING =
            Key.of("enable_debug_logging", Formats.flag(), new Fallback.Text<>("false"), "DYNAMODB_DEBUG_LOGGING");

    public static final Key<List<String>> CURSOR_KEY = Key.of(
                    "cursor_key",
                    Formats.cursorKeys(),
                    new Fallback.Unset<>("pages with cursors cannot be asked for"),
                    "DYNAMODB_CURSOR_KEY")
            .shown(Exposure.SECRET);

    /** In the order in which they are explained. */
    static final List<Key<?>> ALL = List.of(
            ACCESS_KEY_ID,
            SECRET_ACCESS_KEY,
            SESSION_TOKEN,
            ROLE_ARN,
            ROLE_SESSION_NAME,
            ROLE_EXTERNAL_ID,
            REGION,
            ENDPOINT,
            ENVIRONMENT,
            TABLE_PREFIX,
            MAX_CONNECTIONS,
            RETRIES,
            TIMEOUT,
            CONNECT_TIMEOUT,
            READ_TIMEOUT,
            API_TIMEOUT,
            TIME_ZONE,
            USER_TIME_ZONE,
            STORE_IN_UTC,
            DEBUG_LOGGING,
            CURSOR_KEY);

    /** What one source gives as a whole, or not at all: keys of two sources would not fit each other. */
    static final List<Key<String>> STATIC_CREDENTIALS = List.of(ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN);

    private ConfigKeys() {}
}
