package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.schema.Evolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What tells items of today's form from those of older versions of their table.
 *
 * @param evolution how the form has changed; it is not {@link Evolution#NONE}
 */
record TodaysForm(Evolution evolution) {

    /** That of a table; empty if its items have always had it. */
    static Optional<TodaysForm> of(Subject<?> subject) {
        Evolution evolution = subject.schema().definition().evolution();
        return evolution.isNone() ? Optional.empty() : Optional.of(new TodaysForm(evolution));
    }

    /** What is set in an item that an upsert creates. */
    static Map<String, AttributeValue> stamp(Subject<?> subject) {
        return subject.schema()
                .definition()
                .evolution()
                .version()
                .map(version -> Map.of(version.attribute(), version.stamp()))
                .orElse(Map.of());
    }

    /** The stored item has today's form. */
    Condition condition() {
        List<Condition> parts = new ArrayList<>();
        evolution.version().map(TodaysForm::ofToday).ifPresent(parts::add);
        evolution.allFormerNames().forEach(name -> parts.add(new Condition.NotExists(Path.of(name))));
        return Condition.allOf(parts);
    }

    /** The stored item has another form. */
    Condition other() {
        List<Condition> parts = new ArrayList<>();
        evolution.version().ifPresent(version -> {
            Path path = Path.of(version.attribute());
            Condition other = new Condition.Compare(path, Comparator.NE, version.stamp());
            parts.add(version.current() > Evolution.Version.UNSTATED ? other : other.and(new Condition.Exists(path)));
        });
        evolution.allFormerNames().forEach(name -> parts.add(new Condition.Exists(Path.of(name))));
        return Condition.anyOf(parts);
    }

    private static Condition ofToday(Evolution.Version version) {
        Path path = Path.of(version.attribute());
        Condition stated = new Condition.Compare(path, Comparator.EQ, version.stamp());
        return version.current() > Evolution.Version.UNSTATED ? stated : stated.or(new Condition.NotExists(path));
    }

    /** Whether a stored item has it; one that is not there does not. */
    boolean isOf(Map<String, AttributeValue> item) {
        return !item.isEmpty() && evolution.isCurrent(item);
    }
}
