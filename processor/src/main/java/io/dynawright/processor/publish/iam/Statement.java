package io.dynawright.processor.publish.iam;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is allowed.
 *
 * @param id tells it from the others of the policy
 * @param actions in alphabetical order
 * @param conditions that all have to hold
 */
record Statement(String id, List<String> actions, List<Target> targets, List<Condition> conditions) {

    /** Copies the lists. */
    Statement {
        actions = actions.stream().sorted().toList();
        targets = List.copyOf(targets);
        conditions = List.copyOf(conditions);
    }

    /** Whatever the circumstances. */
    static Statement of(String id, Collection<String> actions, Target... targets) {
        return new Statement(id, List.copyOf(actions), List.of(targets), List.of());
    }

    /** With another condition. */
    Statement provided(Condition condition) {
        return new Statement(
                id,
                actions,
                targets,
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /**
     * Something that has to hold.
     *
     * @param values of which one has to fit
     */
    record Condition(String operator, String key, List<String> values) {

        /** Copies the list. */
        Condition {
            values = List.copyOf(values);
        }
    }
}
