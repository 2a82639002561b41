package io.dynawright.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names deployments can have. */
class DeploymentTest {

    @Test
    void itHasAProgramAndAnId() {
        Deployment deployment = new Deployment("shop", "prod-eu");
        assertThat(deployment.app()).isEqualTo("shop");
        assertThat(deployment.id()).isEqualTo("prod-eu");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "a/b", "/"})
    void partsThatPathsCannotHaveAreRefused(String part) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new Deployment(part, "dev"))
                .withMessageContaining("app");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new Deployment("shop", part))
                .withMessageContaining("deployment");
    }
}
