package io.dynawright.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.DynawrightConfig;
import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.FieldKey;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.error.ConfigurationException;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.Settings;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a configuration or what is made of it says of itself has a secret. */
class ConfigurationLeakTest {

    private static final String SECRET_KEY = Secrets.text("secret access key");
    private static final String SESSION_TOKEN = Secrets.text("session token");
    private static final byte[] CURSOR_KEY = Secrets.key("cursor key");
    private static final byte[] DATA_KEY = Secrets.key("data key");

    private static final Map<String, String> VARIABLES = Map.of(
            "AWS_ACCESS_KEY_ID",
            "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY",
            SECRET_KEY,
            "AWS_SESSION_TOKEN",
            SESSION_TOKEN,
            "AWS_REGION",
            "eu-west-1",
            "DYNAMODB_CURSOR_KEY",
            Base64.getEncoder().encodeToString(CURSOR_KEY));

    private static void isDiscreet(Object object) {
        assertThat(Secrets.in(object.toString()))
                .as(object.getClass().getName())
                .isEmpty();
    }

    @Test
    void configurationsFromTheEnvironment() {
        isDiscreet(DynawrightConfig.fromEnvironment(VARIABLES));
        isDiscreet(DynawrightConfig.fromEnvironment(VARIABLES).explain());
        isDiscreet(DynawrightConfig.fromEnvironment(VARIABLES).credentials());
        isDiscreet(DynawrightConfig.fromEnvironment(VARIABLES).toBuilder());
        isDiscreet(DynawrightConfig.fromEnvironment(VARIABLES).cursorKeys());
    }

    @Test
    void configurationsOfAProgram() {
        DynawrightConfig config = DynawrightConfig.builder()
                .ignoreEnvironment()
                .staticCredentials("AKIDEXAMPLE", SECRET_KEY, SESSION_TOKEN)
                .cursorKey(Base64.getEncoder().encodeToString(CURSOR_KEY))
                .build();

        isDiscreet(config);
        isDiscreet(config.explain());
        isDiscreet(config.credentials());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "DYNAMODB_CURSOR_KEY"})
    void refusalsOfSecrets(String variable) {
        Map<String, String> refused = new HashMap<>(VARIABLES);
        refused.put(variable, SECRET_KEY + " \u0000 " + SESSION_TOKEN);

        ConfigurationException error =
                catchThrowableOfType(ConfigurationException.class, () -> DynawrightConfig.fromEnvironment(refused));
        assertThat(error).hasMessageContaining(variable);
        isDiscreet(error);
        LeakDetector.inspect(error);
    }

    @Test
    void connectionsAndTheirSettings() {
        try (Dynawright dynawright = Dynawright.create(DynawrightConfig.fromEnvironment(VARIABLES))) {
            isDiscreet(dynawright);
        }
        isDiscreet(OperationContext.of(
                Settings.standard().withCipher(AesGcmFieldCipher.of(KeyProvider.of("2026", DATA_KEY)))));
        isDiscreet(Settings.standard().withCipher(AesGcmFieldCipher.of(KeyProvider.of("2026", DATA_KEY))));
    }

    @Test
    void keys() {
        isDiscreet(CursorKeys.of(CURSOR_KEY));
        isDiscreet(FieldKey.of("2026", DATA_KEY));
        isDiscreet(KeyProvider.of("2026", DATA_KEY));
        isDiscreet(KeyProvider.rotating(FieldKey.of("2026", DATA_KEY), FieldKey.of("2025", CURSOR_KEY)));
        isDiscreet(AesGcmFieldCipher.of(KeyProvider.of("2026", DATA_KEY)));
    }
}
