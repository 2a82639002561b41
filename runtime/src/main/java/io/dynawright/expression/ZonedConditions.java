package io.dynawright.expression;

import io.dynawright.codec.StoredMoments;
import io.dynawright.time.Zoning;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Conditions as one run sends them, with the moments in their operands as that run stores them.
 *
 * @param keys the attributes that are in keys, which are the same in every run
 */
public record ZonedConditions(Zoning zoning, Set<String> keys) {

    /** Moments are stored in UTC as they are: the conditions are what they are. */
    public static final ZonedConditions UTC = new ZonedConditions(Zoning.UTC, Set.of());

    /** The condition as the run sends it. */
    public Condition of(Condition condition) {
        return zoning.isUtc() ? condition : drawn(condition);
    }

    private Condition drawn(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Condition.And(all(and.conditions()));
        } else if (condition instanceof Condition.Or or) {
            return new Condition.Or(all(or.conditions()));
        } else if (condition instanceof Condition.Not not) {
            return drawn(not.condition()).not();
        } else if (condition instanceof Condition.Zoned zoned) {
            return keys.contains(zoned.path().attribute()) ? zoned.inUtc() : new Operands(zoning, zoned).drawn();
        }
        return condition;
    }

    private List<Condition> all(List<Condition> conditions) {
        return conditions.stream().map(this::drawn).toList();
    }

    /** The operands of one condition. */
    private record Operands(Zoning zoning, Condition.Zoned zoned) {

        Condition drawn() {
            Condition condition = zoned.inUtc();
            if (condition instanceof Condition.Compare compare) {
                return new Condition.Compare(compare.left(), compare.comparator(), term(compare.right()));
            } else if (condition instanceof Condition.Between between) {
                return between(between.term(), term(between.low()), term(between.high()));
            } else if (condition instanceof Condition.In in) {
                return new Condition.In(
                        in.term(), in.values().stream().map(this::value).toList());
            } else if (condition instanceof Condition.Contains contains) {
                return new Condition.Contains(contains.path(), term(contains.part()));
            }
            return condition;
        }

        /** What is moved out of a gap may come after what lies behind it, and then nothing is between the two. */
        private static Condition between(Term term, Term low, Term high) {
            return Condition.Between.areInOrder(low, high) ? new Condition.Between(term, low, high) : Condition.anyOf();
        }

        private Term term(Term term) {
            return term instanceof Term.Value given ? new Term.Value(value(given.value())) : term;
        }

        private AttributeValue value(AttributeValue value) {
            StoredMoments moments = zoned.moments();
            return moments.in(zoning, zoned.path().toString(), value);
        }
    }
}
