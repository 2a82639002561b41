package io.dynawright.processor.publish.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.naming.TableNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates give tables the names under which running programs look for them. */
class TemplateParametersTest {

    private static final List<String> PREFIXES = List.of("", "myapp", "my-app.x", "prod", "_");
    private static final List<String> ENVIRONMENTS = List.of("", "dev", "prod", "PROD", "production", "prod-eu");

    static Stream<Arguments> parameters() {
        return PREFIXES.stream()
                .flatMap(prefix -> ENVIRONMENTS.stream().map(environment -> Arguments.of(prefix, environment)));
    }

    @ParameterizedTest(name = "prefix \"{0}\", environment \"{1}\"")
    @MethodSource("parameters")
    void tablesHaveTheNamesThatTheRuntimeComputes(String prefix, String environment) {
        Evaluator deployed =
                new Evaluator(TemplateParameters.conditions(), Map.of("Prefix", prefix, "Environment", environment));
        assertThat(deployed.text(TemplateParameters.physicalName("order-events")))
                .isEqualTo(TableNames.prefixed(prefix, environment).physical("order-events"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a/b", "ä", "a:b"})
    void partsOfNamesThatTheRuntimeWouldNotTakeAreRefused(String part) {
        JsonNode parameters = TemplateParameters.parameters("shop");
        assertThat(part).doesNotMatch(pattern(parameters, "Prefix")).doesNotMatch(pattern(parameters, "Environment"));
        assertThat(part).doesNotMatch(pattern(parameters, "App")).doesNotMatch(pattern(parameters, "Deployment"));
    }

    @Test
    void partsOfNamesThatTheRuntimeTakesAreTaken() {
        JsonNode parameters = TemplateParameters.parameters("shop");
        assertThat(PREFIXES).allMatch(prefix -> prefix.matches(pattern(parameters, "Prefix")));
        assertThat(ENVIRONMENTS).allMatch(environment -> environment.matches(pattern(parameters, "Environment")));
    }

    @Test
    void theProgramIsTheModuleUnlessADeploymentSaysOtherwise() {
        JsonNode parameters = TemplateParameters.parameters("shop");
        assertThat(parameters.at("/App/Default").textValue()).isEqualTo("shop");
        assertThat("").doesNotMatch(pattern(parameters, "App")).doesNotMatch(pattern(parameters, "Deployment"));
        assertThat(parameters.get("Deployment").has("Default")).isFalse();
    }

    private static String pattern(JsonNode parameters, String name) {
        return parameters.get(name).get("AllowedPattern").textValue();
    }
}
