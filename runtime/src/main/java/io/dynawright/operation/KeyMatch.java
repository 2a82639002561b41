package io.dynawright.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds how a condition would be asked of one table or index, or why it cannot be. An index is sparse: items without
 * one of its key attributes are not in it. So the condition must ask each of them to be there, or would lose items.
 */
final class KeyMatch {

    private final Candidate candidate;
    private final List<ConditionPart> parts;
    private final List<KeyUse.Narrowed> key = new ArrayList<>();
    private final Set<String> obstacles = new LinkedHashSet<>();

    private KeyMatch(Candidate candidate, List<ConditionPart> parts) {
        this.candidate = candidate;
        this.parts = parts;
    }

    /** How these parts of a condition would be asked there, and read so. */
    static KeyCoverage of(Candidate candidate, List<ConditionPart> parts, Consistency consistency) {
        KeyMatch match = new KeyMatch(candidate, parts);
        match.matchPartition();
        match.matchSort();
        match.checkReading(consistency);
        List<ConditionPart> filter = match.filter();
        match.checkFilter(filter);
        return new KeyCoverage(candidate, match.key, filter, List.copyOf(match.obstacles));
    }

    private void matchPartition() {
        for (String attribute : candidate.key().partition()) {
            KeyUse use = KeyUse.of(attribute, parts);
            if (use instanceof KeyUse.Equal equal) {
                key.add(equal);
            } else if (use instanceof KeyUse.Illegal illegal) {
                obstacles.add(illegal.reason());
            } else {
                obstacles.add("partition attribute " + attribute + " is not compared for equality");
            }
        }
    }

    /** A key condition goes from left to right, with equality but for the last attribute. */
    private void matchSort() {
        String end = "";
        for (String attribute : candidate.key().sort()) {
            KeyUse use = KeyUse.of(attribute, parts);
            if (use instanceof KeyUse.Illegal illegal) {
                obstacles.add(illegal.reason());
            } else if (use instanceof KeyUse.Unnamed && !candidate.isEverywhere(attribute)) {
                obstacles.add("items without " + attribute + " are not in it, and the condition does not ask for "
                        + attribute);
            } else if (use instanceof KeyUse.Narrowed && !end.isEmpty()) {
                obstacles.add("sort attribute " + attribute + " cannot be narrowed after " + end
                        + ", which is not compared for equality");
            } else if (use instanceof KeyUse.Narrowed narrowed) {
                key.add(narrowed);
            }
            if (end.isEmpty() && !(use instanceof KeyUse.Equal)) {
                end = attribute;
            }
        }
    }

    private void checkReading(Consistency consistency) {
        if (candidate.kind() != Candidate.Kind.GLOBAL) {
            return;
        }
        if (consistency == Consistency.STRONG) {
            obstacles.add("a global index has no consistent reads");
        }
        if (!candidate.holdsWholeItems()) {
            obstacles.add("it does not hold whole items" + missing());
        }
    }

    private String missing() {
        String missing = candidate.table().attributes().stream()
                .filter(attribute -> !candidate.holds(attribute.name()))
                .map(attribute -> attribute.name())
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : ": it lacks " + missing;
    }

    private List<ConditionPart> filter() {
        List<String> keys = candidate.key().attributes();
        return parts.stream()
                .filter(part -> keys.stream().noneMatch(part::names))
                .toList();
    }

    private void checkFilter(List<ConditionPart> filter) {
        for (ConditionPart part : filter) {
            if (part.namesNothingKnown()) {
                obstacles.add("a raw condition may name a key, and a filter must not");
            }
            part.names().stream()
                    .flatMap(Set::stream)
                    .filter(name -> !candidate.holds(name) && candidate.kind() == Candidate.Kind.LOCAL)
                    .forEach(name -> obstacles.add("it does not hold " + name + ", which would be filtered on"));
        }
    }
}
