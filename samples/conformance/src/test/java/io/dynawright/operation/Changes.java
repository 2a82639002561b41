package io.dynawright.operation;

import io.dynawright.expression.UpdateAction;
import java.util.List;

/** Shows tests what a generated builder has collected, which no user needs to see. */
public final class Changes {

    private Changes() {}

    /** The changes that the builder has so far. */
    public static List<UpdateAction> of(UpdateBuilder<?, ?, ?> builder) {
        return builder.actions();
    }
}
