package io.dynawright.expression;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tells, without DynamoDB, whether a condition holds for an item, as DynamoDB would: a filter can be tested without a
 * table. Where something that a condition names is absent, only {@code <>} and {@code attribute_not_exists} hold, and
 * what is negated.
 */
public final class ConditionEvaluator {

    private ConditionEvaluator() {}

    /**
     * Whether the condition holds for the item; an item that is not there is one without attributes.
     *
     * @throws InvalidRequestException if the condition is raw, or has a raw one inside, whose text only DynamoDB reads
     */
    public static boolean holds(Condition condition, Map<String, AttributeValue> item) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().allMatch(each -> holds(each, item));
        } else if (condition instanceof Condition.Or or) {
            return or.conditions().stream().anyMatch(each -> holds(each, item));
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), item);
        } else if (condition instanceof Condition.Zoned zoned) {
            return holds(zoned.inUtc(), item);
        } else if (condition instanceof Condition.Raw) {
            throw new InvalidRequestException("A raw condition cannot be evaluated in memory");
        } else {
            return new StoredItem(item).holds(condition);
        }
    }

    /** What a condition without others inside sees. */
    private record StoredItem(Map<String, AttributeValue> attributes) {

        boolean holds(Condition condition) {
            if (condition instanceof Condition.Compare compare) {
                return compare(compare.comparator(), value(compare.left()), value(compare.right()));
            } else if (condition instanceof Condition.Between between) {
                @Nullable AttributeValue value = value(between.term());
                return compare(Comparator.GE, value, value(between.low()))
                        && compare(Comparator.LE, value, value(between.high()));
            } else if (condition instanceof Condition.In in) {
                @Nullable AttributeValue value = value(in.term());
                return in.values().stream().anyMatch(each -> compare(Comparator.EQ, value, each));
            } else {
                return function(condition);
            }
        }

        private boolean function(Condition condition) {
            if (condition instanceof Condition.BeginsWith beginsWith) {
                return StoredContents.beginsWith(stored(beginsWith.path()), value(beginsWith.prefix()));
            } else if (condition instanceof Condition.Contains contains) {
                return StoredContents.contains(stored(contains.path()), value(contains.part()));
            } else if (condition instanceof Condition.HasType hasType) {
                @Nullable AttributeValue value = stored(hasType.path());
                return value != null && value.type().name().equals(typeName(hasType));
            } else if (condition instanceof Condition.Exists exists) {
                return stored(exists.path()) != null;
            } else {
                return stored(((Condition.NotExists) condition).path()) == null;
            }
        }

        /** The SDK calls DynamoDB's NULL otherwise. */
        private static String typeName(Condition.HasType condition) {
            return condition.type() == AttributeType.NULL
                    ? AttributeValue.Type.NUL.name()
                    : condition.type().name();
        }

        private @Nullable AttributeValue value(Term term) {
            if (term instanceof Term.Value given) {
                return given.value();
            } else if (term instanceof Term.Size size) {
                return StoredContents.size(stored(size.path()));
            } else {
                return stored(((Term.Stored) term).path());
            }
        }

        private @Nullable AttributeValue stored(Path path) {
            return path.in(attributes).orElse(null);
        }

        /** Without values. */
        @Override
        public String toString() {
            return "StoredItem" + attributes.keySet();
        }
    }

    private static boolean compare(
            Comparator comparator, @Nullable AttributeValue left, @Nullable AttributeValue right) {
        if (left == null || right == null) {
            return comparator == Comparator.NE;
        }
        return switch (comparator) {
            case EQ -> isEqual(left, right);
            case NE -> !isEqual(left, right);
            case LT -> isOrdered(left, right) && ValueOrder.compare(left, right) < 0;
            case LE -> isOrdered(left, right) && ValueOrder.compare(left, right) <= 0;
            case GT -> isOrdered(left, right) && ValueOrder.compare(left, right) > 0;
            case GE -> isOrdered(left, right) && ValueOrder.compare(left, right) >= 0;
        };
    }

    static boolean isEqual(AttributeValue left, AttributeValue right) {
        return left.type() == right.type() && Objects.equals(ValueIdentity.of(left), ValueIdentity.of(right));
    }

    private static boolean isOrdered(AttributeValue left, AttributeValue right) {
        return left.type() == right.type()
                && switch (left.type()) {
                    case S, N, B -> true;
                    default -> false;
                };
    }
}
