package io.dynawright.processor.publish.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.declare.Constraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+",
                "o-\\d{1,3}(?:-\\w*)?",
                "a|b",
                "(?=x)x.*",
                "\\.\\[\\]\\\\\\u00e4",
                "[+*?]+",
                "^a$",
            })
    void whatBothLanguagesHaveIsTaken(String expression) {
        assertThat(EcmaPatterns.of(new Constraint.Pattern(expression, List.of())))
                .contains("^(?:" + expression + ")$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)a",
                "a*+",
                "a++",
                "(?>a)",
                "(?<=a)b",
                "(?<name>a)",
                "[a-z&&[^b]]",
                "[a[bc]]",
                "\\p{Alpha}",
                "\\Aa\\z",
                "\\Qa\\E",
                "\\h",
                "\\x41",
                "\\012",
            })
    void whatOnlyJavaHasIsLeftOut(String expression) {
        assertThat(EcmaPatterns.of(new Constraint.Pattern(expression, List.of())))
                .isEmpty();
    }

    @Test
    void flagsAreJavas() {
        assertThat(EcmaPatterns.of(new Constraint.Pattern("a", List.of("CASE_INSENSITIVE"))))
                .isEmpty();
    }
}
