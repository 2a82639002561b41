package io.dynawright.samples.conformance.support;

import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes updates in memory, as DynamoDB makes them. Every action sees the item as it was. */
public final class UpdateEvaluator {

    private final Map<String, AttributeValue> item;

    private UpdateEvaluator(Map<String, AttributeValue> item) {
        this.item = item;
    }

    /** DynamoDB refuses the update of this item. */
    public static final class InvalidUpdateException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InvalidUpdateException(String message) {
            super(message);
        }
    }

    /**
     * The item as it is after the update.
     *
     * @throws InvalidUpdateException if an operand is missing or of the wrong type, or a place is not there
     */
    public static Map<String, AttributeValue> apply(List<UpdateAction> actions, Map<String, AttributeValue> item) {
        UpdateEvaluator evaluator = new UpdateEvaluator(item);
        ChangeTree changes = new ChangeTree();
        for (UpdateAction action : actions) {
            changes.put(action.path(), evaluator.result(action));
        }
        return changes.applyTo(item);
    }

    /** What then stands in the action's place; empty if nothing does. */
    private Optional<AttributeValue> result(UpdateAction action) {
        Optional<AttributeValue> stored = action.path().in(item);
        if (action instanceof UpdateAction.Set set) {
            return Optional.of(value(set.value()));
        } else if (action instanceof UpdateAction.Add add) {
            return Optional.of(stored.map(old -> sum(old, add.value())).orElse(add.value()));
        } else if (action instanceof UpdateAction.Delete delete) {
            return stored.flatMap(old -> difference(old, delete.value()));
        } else {
            return Optional.empty();
        }
    }

    private AttributeValue value(UpdateValue value) {
        if (value instanceof UpdateValue.Given given) {
            return given.value();
        } else if (value instanceof UpdateValue.Stored stored) {
            return stored.path().in(item).orElseThrow(() -> new InvalidUpdateException("nothing stands there"));
        } else if (value instanceof UpdateValue.StoredOr storedOr) {
            return storedOr.path().in(item).orElseGet(() -> value(storedOr.absent()));
        } else if (value instanceof UpdateValue.Arithmetic arithmetic) {
            BigDecimal right = number(value(arithmetic.right()));
            BigDecimal left = number(value(arithmetic.left()));
            return number(arithmetic.sign() == UpdateValue.Sign.PLUS ? left.add(right) : left.subtract(right));
        } else {
            UpdateValue.Appended appended = (UpdateValue.Appended) value;
            List<AttributeValue> elements = new ArrayList<>(list(value(appended.first())));
            elements.addAll(list(value(appended.second())));
            return AttributeValue.fromL(elements);
        }
    }

    private static List<AttributeValue> list(AttributeValue value) {
        if (!value.hasL()) {
            throw new InvalidUpdateException("no list");
        }
        return value.l();
    }

    private static BigDecimal number(AttributeValue value) {
        if (value.n() == null) {
            throw new InvalidUpdateException("no number");
        }
        return new BigDecimal(value.n());
    }

    private static AttributeValue number(BigDecimal value) {
        return AttributeValue.fromN(value.toPlainString());
    }

    private static AttributeValue sum(AttributeValue old, AttributeValue added) {
        if (added.n() != null) {
            return number(number(old).add(number(added)));
        }
        return sets(old, added, (left, right) -> left.addAll(right)).orElseThrow();
    }

    private static Optional<AttributeValue> difference(AttributeValue old, AttributeValue deleted) {
        return sets(old, deleted, (left, right) -> left.removeAll(right));
    }

    private interface SetOperation {

        void apply(Set<Object> left, Set<Object> right);
    }

    private static Optional<AttributeValue> sets(AttributeValue left, AttributeValue right, SetOperation operation) {
        if (left.hasSs() && right.hasSs()) {
            return sets(left.ss(), right.ss(), text -> text, operation).map(AttributeValue::fromSs);
        } else if (left.hasNs() && right.hasNs()) {
            return sets(left.ns(), right.ns(), UpdateEvaluator::plain, operation)
                    .map(AttributeValue::fromNs);
        } else if (left.hasBs() && right.hasBs()) {
            return sets(left.bs(), right.bs(), bytes -> bytes, operation).map(AttributeValue::fromBs);
        } else {
            throw new InvalidUpdateException("no sets of one type");
        }
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    @SuppressWarnings("unchecked") // What comes out are elements of both lists.
    private static <E> Optional<List<E>> sets(
            List<E> left, List<E> right, Function<E, E> normal, SetOperation operation) {
        Set<Object> result = new LinkedHashSet<>(left.stream().map(normal).toList());
        operation.apply(result, new LinkedHashSet<>(right.stream().map(normal).toList()));
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(result.stream().map(each -> (E) each).toList());
    }

    /** The item with every number in one form and every set in one order, so that equal items are equal. */
    public static Map<String, Object> normal(Map<String, AttributeValue> attributes) {
        Map<String, Object> normal = new LinkedHashMap<>();
        attributes.forEach((name, value) -> normal.put(name, normal(value)));
        return normal;
    }

    private static Object normal(AttributeValue value) {
        return switch (value.type()) {
            case N -> new BigDecimal(value.n()).stripTrailingZeros();
            case SS -> Set.copyOf(value.ss());
            case NS ->
                Set.copyOf(value.ns().stream().map(UpdateEvaluator::plain).toList());
            case BS -> Set.copyOf(value.bs());
            case L -> value.l().stream().map(UpdateEvaluator::normal).toList();
            case M -> normal(value.m());
            default -> value;
        };
    }
}
