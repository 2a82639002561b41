package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions that key conditions know: an attribute compared with values, and each attribute once. */
final class KeyComparisons {

    private KeyComparisons() {}

    /** The condition, if a key condition can take it. */
    static Optional<KeyUse.Narrowed> of(Condition condition) {
        // Keys are the same in every time zone.
        if (condition instanceof Condition.Zoned zoned) {
            return of(zoned.inUtc());
        } else if (condition instanceof Condition.Compare compare && compare.comparator() != Comparator.NE) {
            return range(condition, compare.left(), compare.right()).map(range -> equality(compare, range));
        } else if (condition instanceof Condition.Between between) {
            return range(condition, between.term(), between.low(), between.high());
        } else if (condition instanceof Condition.BeginsWith beginsWith) {
            return range(condition, new Term.Stored(beginsWith.path()), beginsWith.prefix());
        }
        return Optional.empty();
    }

    private static Optional<KeyUse.Narrowed> range(Condition condition, Term compared, Term... operands) {
        List<AttributeValue> values = Stream.of(operands)
                .filter(Term.Value.class::isInstance)
                .map(operand -> ((Term.Value) operand).value())
                .toList();
        return compared instanceof Term.Stored stored && stored.path().isTopLevel() && values.size() == operands.length
                ? Optional.of(new KeyUse.Range(stored.path().attribute(), condition, values))
                : Optional.empty();
    }

    private static KeyUse.Narrowed equality(Condition.Compare compare, KeyUse.Narrowed range) {
        return compare.comparator() == Comparator.EQ
                ? new KeyUse.Equal(range.attribute(), range.operands().get(0))
                : range;
    }

    /**
     * What these conditions on one attribute are together. DynamoDB takes one: two bounds that are included make a
     * range, and no other two do.
     */
    static KeyUse joined(List<ConditionPart> parts) {
        List<KeyUse.Narrowed> each =
                parts.stream().flatMap(part -> of(part.condition()).stream()).toList();
        if (each.size() == 1) {
            return each.get(0);
        }
        Optional<KeyUse.Narrowed> low = bound(each, Comparator.GE);
        Optional<KeyUse.Narrowed> high = bound(each, Comparator.LE);
        if (each.size() == 2 && low.isPresent() && high.isPresent()) {
            return between(low.get(), high.get());
        }
        return new KeyUse.Illegal(parts.stream().map(ConditionPart::text).collect(Collectors.joining(" AND "))
                + " is more than the one condition that a key condition takes of each attribute");
    }

    private static Optional<KeyUse.Narrowed> bound(List<KeyUse.Narrowed> each, Comparator comparator) {
        return each.stream()
                .filter(narrowed ->
                        narrowed.condition() instanceof Condition.Compare compare && compare.comparator() == comparator)
                .findFirst();
    }

    private static KeyUse between(KeyUse.Narrowed low, KeyUse.Narrowed high) {
        AttributeValue first = low.operands().get(0);
        AttributeValue last = high.operands().get(0);
        Condition between = new Condition.Between(Path.of(low.attribute()), first, last);
        return new KeyUse.Range(low.attribute(), between, List.of(first, last));
    }
}
