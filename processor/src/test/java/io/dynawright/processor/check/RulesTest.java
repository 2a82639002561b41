package io.dynawright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.declare.Declarations;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules without javac. What each says to users is in the folders of {@code rejected}. */
class RulesTest {

    @Test
    void nothingIsWrongWithARightTable() {
        assertThat(Rules.check(Declarations.table(
                        List.of(Declarations.text("id", KeyRole.PARTITION), Declarations.text("status")),
                        List.of(Declarations.global("by-status", "status", "id")))))
                .isEmpty();
    }

    @Test
    void allRulesRun() {
        assertThat(Rules.check(Declarations.table(
                        List.of(
                                Declarations.text("id", KeyRole.PARTITION, KeyRole.SORT),
                                Declarations.text("status", KeyRole.PARTITION),
                                Declarations.named("state", "status")),
                        List.of(Declarations.global("x", "statuss", "id"), Declarations.local("yes", "id")))))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("DW102", "DW104", "DW203", "DW204", "DW208", "DW301");
    }

    @Test
    void anIndexKeyThatDoesNotExistIsOneProblem() {
        assertThat(Rules.check(Declarations.table(
                        List.of(Declarations.text("id", KeyRole.PARTITION)),
                        List.of(Declarations.global("by-status", "status", "id")))))
                .singleElement()
                .extracting(Problem::text)
                .isEqualTo(
                        "@Index \"by-status\" names attribute \"status\", which Order does not have.\n  Order has: id");
    }
}
