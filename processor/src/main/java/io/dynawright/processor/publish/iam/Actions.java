package io.dynawright.processor.publish.iam;

import io.dynawright.processor.declare.MethodActions.Action;
import java.util.Collection;
import java.util.List;

/** Actions as policies write them. */
final class Actions {

    private Actions() {}

    static List<String> of(Collection<Action> actions) {
        return named(actions.stream().map(Action::text).toList());
    }

    static List<String> named(Collection<String> names) {
        return names.stream().map(name -> "dynamodb:" + name).toList();
    }
}
