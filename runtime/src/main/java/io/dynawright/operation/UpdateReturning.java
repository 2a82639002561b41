package io.dynawright.operation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An update that gives back something else than the item as it then is. */
final class UpdateReturning<S extends UpdateBuilder<?, S, ?>, R extends @Nullable Object> extends UpdateStage<S, R> {

    private final S builder;
    private final Function<String, Returned<R>> returned;

    UpdateReturning(S builder, Function<String, Returned<R>> returned) {
        this.builder = builder;
        this.returned = returned;
    }

    @Override
    S builder() {
        return builder;
    }

    @Override
    Returned<R> returned(String operation) {
        return returned.apply(operation);
    }
}
