package io.dynawright.processor.check;

import io.dynawright.processor.declare.CapacityDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.SettingsProblems;
import java.util.function.Consumer;

/** A table and all of its indexes are billed in one way: on demand, or for what is provisioned. */
final class BillingRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        limited("@TableSettings", table.settings().capacity(), problems);
        for (IndexDeclaration index : table.indexes()) {
            if (index instanceof IndexDeclaration.Global global) {
                limited(global.label(), global.capacity(), problems);
                compare(global, table, problems);
            }
        }
    }

    private static void limited(String owner, CapacityDeclaration capacity, Consumer<Problem> problems) {
        if (capacity.provisioned().isWritten() && capacity.maximum().isWritten()) {
            problems.accept(SettingsProblems.limitedProvision(capacity.maximum().spot(), owner));
        }
    }

    private static void compare(IndexDeclaration.Global index, TableDeclaration table, Consumer<Problem> problems) {
        CapacityDeclaration capacity = index.capacity();
        boolean isProvisioned = table.settings().capacity().provisioned().isWritten();
        if (capacity.provisioned().isWritten() && !isProvisioned) {
            problems.accept(SettingsProblems.provisionedIndexOnDemand(
                    capacity.provisioned().spot(), index.label(), table.name()));
        } else if (capacity.maximum().isWritten() && !capacity.provisioned().isWritten() && isProvisioned) {
            problems.accept(SettingsProblems.limitedIndexOfProvisioned(
                    capacity.maximum().spot(), index.label(), table.name()));
        }
    }
}
