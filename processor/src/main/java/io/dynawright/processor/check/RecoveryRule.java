package io.dynawright.processor.check;

import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.SettingsProblems;
import java.util.function.Consumer;

/** A table can be restored to moments of so many days. */
final class RecoveryRule implements TableRule {

    private static final int LONGEST = 35;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.settings()
                .recoveryDays()
                .filter(days -> days.value() < 0 || days.value() > LONGEST)
                .map(days ->
                        SettingsProblems.recoveryDays(days.spot(), days.value().toString(), LONGEST))
                .ifPresent(problems);
    }
}
