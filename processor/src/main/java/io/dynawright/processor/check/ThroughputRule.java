package io.dynawright.processor.check;

import io.dynawright.processor.declare.CapacityDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.ThroughputDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.SettingsProblems;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Units per second are such that DynamoDB takes them, of the table and of each index by itself. */
final class ThroughputRule implements TableRule {

    /** What every new table serves at once, and more than which "warm" asks for. */
    private static final long WARM_READS = 12_000;

    private static final long WARM_WRITES = 4_000;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        check("@TableSettings", table.settings().capacity(), problems);
        for (IndexDeclaration index : table.indexes()) {
            if (index instanceof IndexDeclaration.Global global) {
                check(global.label(), global.capacity(), problems);
            }
        }
    }

    private static void check(String owner, CapacityDeclaration capacity, Consumer<Problem> problems) {
        negative(owner, "provisioned", capacity.provisioned()).forEach(problems);
        negative(owner, "maximum", capacity.maximum()).forEach(problems);
        negative(owner, "warm", capacity.warm()).forEach(problems);
        oneSided(owner, capacity.provisioned()).forEach(problems);
        cold(owner, "warm.read", capacity.warm().read(), WARM_READS).forEach(problems);
        cold(owner, "warm.write", capacity.warm().write(), WARM_WRITES).forEach(problems);
    }

    private static Stream<Problem> negative(String owner, String setting, ThroughputDeclaration units) {
        return Stream.concat(
                negative(owner, setting + ".read", units.read()), negative(owner, setting + ".write", units.write()));
    }

    private static Stream<Problem> negative(String owner, String setting, Written<Long> units) {
        return units.value() < 0
                ? Stream.of(SettingsProblems.negativeUnits(
                        units.spot(), owner, setting, units.value().toString()))
                : Stream.empty();
    }

    private static Stream<Problem> oneSided(String owner, ThroughputDeclaration provisioned) {
        if (!provisioned.isWritten()) {
            return Stream.empty();
        }
        if (provisioned.write().value() == 0) {
            return Stream.of(SettingsProblems.oneSidedProvision(provisioned.spot(), owner, "read", "write"));
        }
        return provisioned.read().value() == 0
                ? Stream.of(SettingsProblems.oneSidedProvision(provisioned.spot(), owner, "write", "read"))
                : Stream.empty();
    }

    private static Stream<Problem> cold(String owner, String setting, Written<Long> units, long least) {
        return units.value() > 0 && units.value() < least
                ? Stream.of(SettingsProblems.coldWarmth(
                        units.spot(), owner, setting, units.value().toString(), String.valueOf(least)))
                : Stream.empty();
    }
}
