package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.Operands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How items are read of which attributes were selected. */
final class Selected {

    private Selected() {}

    /** One of them. */
    static <P, V> Reading.Fetched<Optional<V>> one(
            Subject<?> subject, P selectable, @Nullable Function<P, ? extends AttributePath<V>> path) {
        Operands<V> attribute = Operands.of(path(selectable, path));
        SelectedPaths paths = SelectedPaths.of(List.of(attribute));
        return Reading.selection(subject, paths, item -> paths.read(item).get(attribute));
    }

    /** Several of them. */
    static <P> Reading.Fetched<Selection<P>> several(
            Subject<?> subject, P selectable, List<@Nullable Function<P, ? extends AttributePath<?>>> wanted) {
        List<Operands<?>> attributes = new ArrayList<>();
        for (@Nullable Function<P, ? extends AttributePath<?>> path : wanted) {
            AttributePath<?> attribute = path(selectable, path);
            attributes.add(Operands.of(attribute));
        }
        SelectedPaths paths = SelectedPaths.of(attributes);
        return Reading.selection(subject, paths, item -> new Selection<>(selectable, paths.read(item)));
    }

    /** What the function makes of the attributes. */
    static <P, A extends AttributePath<?>> A path(P selectable, @Nullable Function<P, ? extends A> path) {
        @Nullable A made = path == null ? null : path.apply(selectable);
        if (made == null) {
            throw absent();
        }
        return made;
    }

    static InvalidRequestException absent() {
        return new InvalidRequestException("The function that selects an attribute is null, or returned null");
    }
}
