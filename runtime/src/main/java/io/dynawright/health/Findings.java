package io.dynawright.health;

import io.dynawright.operation.CheckFailure;
import io.dynawright.operation.Inspection;
import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes findings of what a check has learned. */
final class Findings {

    private Findings() {}

    static List<Finding> of(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        contact(inspection).ifPresent(findings::add);
        for (TableInspection table : inspection.tables()) {
            findings.addAll(TableFindings.of(table, inspection.contact()));
        }
        return findings;
    }

    /** What the first call tells of DynamoDB as a whole; empty if it tells of its table alone. */
    private static Optional<Finding> contact(Inspection inspection) {
        if (inspection.contact() instanceof Reply.Failed<?> failed) {
            return failure(failed.failure(), inspection.tables());
        }
        return inspection.contact() instanceof Reply.Given ? Optional.of(answers("")) : Optional.empty();
    }

    private static Optional<Finding> failure(CheckFailure failure, List<TableInspection> tables) {
        if (failure.kind() == CheckFailure.Kind.NOT_FOUND) {
            return Optional.of(answers(""));
        } else if (failure.kind() == CheckFailure.Kind.PERMISSION) {
            return Optional.of(answers(
                    tables.isEmpty()
                            ? "; the caller has no permission " + Question.LIST_TABLES.permission()
                                    + ", which nothing but this check needs"
                            : ""));
        }
        return tables.isEmpty() || failure.concernsEveryCall()
                ? Optional.of(new Unanswered(Question.LIST_TABLES, failure).finding(Optional.empty()))
                : Optional.empty();
    }

    private static Finding answers(String remark) {
        String message = "answers, and knows the caller" + remark;
        return new Finding(Level.OK, Finding.Kind.CONTACT, Optional.empty(), message);
    }
}
