package io.dynawright.operation;

import io.dynawright.expression.Condition;
import java.util.List;
import java.util.Optional;

/** How the items are found for which a condition holds. */
sealed interface AccessPlan {

    /** What was chosen, and what was not and why, line by line. */
    List<String> reasons();

    /** By GetItem: the condition is the whole primary key. */
    record Get(KeyCoverage coverage, List<String> reasons) implements AccessPlan {}

    /** By Query of the table or of an index. */
    record Query(KeyCoverage coverage, List<String> reasons) implements AccessPlan {}

    /** By Scan of the table. */
    record Scan(Optional<Condition> filter, List<String> reasons) implements AccessPlan {}
}
