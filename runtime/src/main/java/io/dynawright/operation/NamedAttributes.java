package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of the item that conditions name. */
final class NamedAttributes {

    private final Set<String> names = new LinkedHashSet<>();
    private boolean isComplete = true;

    private NamedAttributes() {}

    /** All of them; empty if a raw condition is among these, whose text may name any. */
    static Optional<Set<String>> of(Condition condition) {
        NamedAttributes named = new NamedAttributes();
        named.add(condition);
        return named.isComplete ? Optional.of(named.names) : Optional.empty();
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.And and) {
            addAll(and.conditions());
        } else if (condition instanceof Condition.Or or) {
            addAll(or.conditions());
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.Zoned zoned) {
            add(zoned.inUtc());
        } else if (condition instanceof Condition.Raw) {
            isComplete = false;
        } else {
            addOfAtom(condition);
        }
    }

    private void addAll(List<Condition> conditions) {
        conditions.forEach(this::add);
    }

    private void addOfAtom(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (condition instanceof Condition.Between between) {
            add(between.term());
            add(between.low());
            add(between.high());
        } else if (condition instanceof Condition.In in) {
            add(in.term());
        } else if (condition instanceof Condition.BeginsWith beginsWith) {
            add(beginsWith.path());
            add(beginsWith.prefix());
        } else if (condition instanceof Condition.Contains contains) {
            add(contains.path());
            add(contains.part());
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.path());
        } else if (condition instanceof Condition.NotExists notExists) {
            add(notExists.path());
        } else {
            add(((Condition.HasType) condition).path());
        }
    }

    private void add(Term term) {
        if (term instanceof Term.Stored stored) {
            add(stored.path());
        } else if (term instanceof Term.Size size) {
            add(size.path());
        }
    }

    private void add(Path path) {
        names.add(path.attribute());
    }
}
