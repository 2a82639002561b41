package io.dynawright.operation;

import io.dynawright.expression.Condition;
import java.util.List;
import java.util.Optional;

/**
 * How a condition would be asked of one table or index.
 *
 * @param key what goes into the key condition: the partition attributes, then the sort attributes from left to right
 * @param filter the parts that go into the filter
 * @param obstacles why it cannot be asked there; empty if it can
 */
record KeyCoverage(Candidate candidate, List<KeyUse.Narrowed> key, List<ConditionPart> filter, List<String> obstacles) {

    /** Copies the lists. */
    KeyCoverage {
        key = List.copyOf(key);
        filter = List.copyOf(filter);
        obstacles = List.copyOf(obstacles);
    }

    boolean isLegal() {
        return obstacles.isEmpty();
    }

    /** How many key attributes have one value. */
    int equalities() {
        return (int) key.stream().filter(KeyUse.Equal.class::isInstance).count();
    }

    /** How many key attributes have a range of values: one or none. */
    int ranges() {
        return key.size() - equalities();
    }

    /** Whether it is at most one item: the table's whole key has one value. */
    boolean isOneItem() {
        return candidate.kind() == Candidate.Kind.TABLE
                && equalities() == candidate.key().attributes().size();
    }

    Condition keyCondition() {
        return Condition.allOf(key.stream().map(KeyUse.Narrowed::condition).toList());
    }

    Optional<Condition> filterCondition() {
        return ConditionPart.all(filter);
    }
}
