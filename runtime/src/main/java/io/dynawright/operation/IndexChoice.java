package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the table or index that serves a condition. The choice depends on the form of the condition alone, never on
 * the values in it: what works with some values works with all.
 */
record IndexChoice(TableDefinition table, Consistency consistency, Scanning scanning) {

    /**
     * How to find the items for which the condition holds.
     *
     * @throws InvalidRequestException if no key serves it and the table must not be scanned
     */
    AccessPlan plan(Condition condition) {
        List<ConditionPart> parts = ConditionPart.of(condition);
        List<KeyCoverage> coverages = Candidate.of(table).stream()
                .map(candidate -> KeyMatch.of(candidate, parts, consistency))
                .toList();
        return coverages.stream()
                .filter(KeyCoverage::isLegal)
                .min(Preference.order())
                .map(chosen -> keyed(chosen, coverages))
                .orElseGet(() -> scan(parts, coverages));
    }

    private static AccessPlan keyed(KeyCoverage chosen, List<KeyCoverage> coverages) {
        boolean isGet = chosen.isOneItem() && chosen.filter().isEmpty();
        List<String> reasons = new ArrayList<>();
        reasons.add("chosen: " + (isGet ? "GetItem from " : "Query of ")
                + chosen.candidate().text());
        for (KeyCoverage coverage : coverages) {
            if (!coverage.equals(chosen)) {
                reasons.add(notChosen(
                        coverage,
                        coverage.isLegal()
                                ? Preference.drawback(coverage, chosen)
                                : String.join("; ", coverage.obstacles())));
            }
        }
        return isGet ? new AccessPlan.Get(chosen, reasons) : new AccessPlan.Query(chosen, reasons);
    }

    private AccessPlan scan(List<ConditionPart> parts, List<KeyCoverage> coverages) {
        List<String> rejected = coverages.stream()
                .map(coverage -> notChosen(coverage, String.join("; ", coverage.obstacles())))
                .toList();
        if (scanning == Scanning.REFUSED) {
            throw new InvalidRequestException("No key serves the condition, and a scan is not allowed\n  "
                    + String.join("\n  ", rejected) + "\n"
                    + IndexProposal.of(table, parts)
                            .map(proposal -> proposal.text(consistency))
                            .orElse(IndexProposal.NONE));
        }
        List<String> reasons = new ArrayList<>();
        reasons.add("chosen: Scan of the table");
        reasons.addAll(rejected);
        return new AccessPlan.Scan(ConditionPart.all(parts), reasons);
    }

    private static String notChosen(KeyCoverage coverage, String reason) {
        return "not " + coverage.candidate().text() + ": " + reason;
    }
}
