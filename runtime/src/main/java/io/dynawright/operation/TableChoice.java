package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TimeToLive;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A table that is to be made, and what of it is left out.
 *
 * @param target what errors say that the call is about
 */
record TableChoice(TableDefinition table, Set<TableFeature> leftOut, Target target) {

    TableChoice {
        leftOut = Set.copyOf(leftOut);
    }

    static TableChoice of(String operation, TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        Target target = new Target(operation, table.name(), null, Map.of());
        CreateTableOptions chosen = Options.configure(new CreateTableOptions(), options, () -> target);
        return new TableChoice(table, chosen.leftOut(), target);
    }

    boolean includes(TableFeature feature) {
        return !leftOut.contains(feature);
    }

    /** What the table serves. */
    Capacity capacity() {
        return limited(table.settings().capacity());
    }

    /** What the index serves: provisioned and at most as much as its table, where nothing else is said. */
    Capacity capacity(IndexInfo.Global index) {
        Capacity said = index.capacity();
        Capacity ofTable = table.settings().capacity();
        return limited(new Capacity(
                said.provisioned().or(ofTable::provisioned), said.maximum().or(ofTable::maximum), said.warm()));
    }

    private Capacity limited(Capacity declared) {
        return includes(TableFeature.MAXIMUM_THROUGHPUT)
                ? declared
                : new Capacity(declared.provisioned(), Optional.empty(), declared.warm());
    }

    /** The time to live that is to be enabled. */
    Optional<TimeToLive> timeToLive() {
        return includes(TableFeature.TIME_TO_LIVE) ? table.lifecycle().timeToLive() : Optional.empty();
    }

    /** How many days back the table can be restored; 0 for not at all. */
    int recoveryDays() {
        return includes(TableFeature.RECOVERY) ? table.settings().recoveryDays() : 0;
    }

    /** The Regions of the table. */
    Replicas replicas() {
        return includes(TableFeature.REPLICAS) ? table.settings().replicas() : Replicas.NONE;
    }
}
