package io.dynawright.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expressions with the names of attributes instead of placeholders. */
class ExpressionNamesTest {

    private static final Map<String, String> NAMES =
            Map.of("#n0", "status", "#n1", "lines", "#n10", "price $1", "#n2", "ssn", "#n3", "123-45");

    private static final ExpressionNames EXPRESSIONS = new ExpressionNames(NAMES, Set.of("ssn"));

    @Test
    void placeholdersBecomeNames() {
        assertThat(EXPRESSIONS.resolved("#n0 = :v0 AND #n1[2].#n10 >= :v1 OR attribute_exists(#n1)"))
                .isEqualTo("status = :v0 AND lines[2].price $1 >= :v1 OR attribute_exists(lines)");
    }

    @Test
    void unknownPlaceholdersStay() {
        assertThat(EXPRESSIONS.resolved("#n7 = :v0")).isEqualTo("#n7 = :v0");
    }

    @Test
    void anExpressionThatNamesSomethingSensitiveStaysAsItIs() {
        assertThat(EXPRESSIONS.nameSensitive("#n0 = :v0")).isFalse();
        assertThat(EXPRESSIONS.nameSensitive("#n2.#n3 = :v0")).isTrue();
        assertThat(EXPRESSIONS.resolved("#n0 = :v1 AND #n2.#n3 = :v0")).isEqualTo("#n0 = :v1 AND #n2.#n3 = :v0");
    }

    @Test
    void namesThatArePlainInTheExpressionCountToo() {
        assertThat(EXPRESSIONS.nameSensitive("size(ssn)>:v0")).isTrue();
        assertThat(EXPRESSIONS.nameSensitive("SET a=if_not_exists(ssn,:v0)")).isTrue();
        assertThat(EXPRESSIONS.nameSensitive("ssn2 = :v0")).isFalse();
    }
}
