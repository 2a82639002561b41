package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.health.Difference;
import io.dynawright.health.IndexDifference;
import io.dynawright.schema.TableDefinition;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Takes the steps between random pairs of definitions on a table that refuses what DynamoDB refuses. {@code
 * -Ddrift.pairs=…} and {@code -Ddrift.seed=…} say how many, and which.
 */
class RandomDriftTest {

    private static final long SEED = Long.getLong("drift.seed", System.nanoTime());
    private static final int PAIRS = Integer.getInteger("drift.pairs", 300);

    @Test
    void theStepsMakeATableWhatItIsDeclared() {
        RandomTables tables = new RandomTables(new Random(SEED));
        for (int pair = 0; pair < PAIRS; pair++) {
            FakeTable table = FakeTable.of(tables.next());
            TableDefinition declared = tables.next();
            DriftReport after = takeSteps(table, declared, DriftOptions::removeUndeclared);
            assertThat(after.isClean())
                    .as("pair " + pair + " of seed " + SEED + "\n" + after)
                    .isTrue();
            assertThat(after.tables().get(0).differences())
                    .as("pair " + pair + " of seed " + SEED)
                    .allMatch(RandomDriftTest::costsStorageAlone);
        }
    }

    /** An index that holds more than it must is left as it is. */
    private static boolean costsStorageAlone(Difference difference) {
        return difference instanceof IndexDifference.WiderProjection;
    }

    @Test
    void whatOnlyTheTableHasStaysUnlessAskedOtherwise() {
        RandomTables tables = new RandomTables(new Random(SEED));
        for (int pair = 0; pair < PAIRS; pair++) {
            FakeTable table = FakeTable.of(tables.next());
            TableDefinition declared = tables.next();
            DriftReport after = takeSteps(table, declared, options -> options);
            assertThat(after.tables().get(0).steps())
                    .as("pair " + pair + " of seed " + SEED)
                    .allMatch(step -> step instanceof Step.Manual);
        }
    }

    private static DriftReport takeSteps(
            FakeTable table, TableDefinition declared, UnaryOperator<DriftOptions> options) {
        DriftReport before = table.deployed().comparedWith(declared, options);
        before.tables().get(0).steps().stream()
                .filter(step -> !(step instanceof Step.Manual))
                .forEach(table::take);
        return table.deployed().comparedWith(declared, options);
    }
}
