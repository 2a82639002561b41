package io.dynawright.operation;

import io.dynawright.expression.Path;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What an update gives back.
 *
 * @param asked what DynamoDB is asked for
 * @param decoder reads the attributes that it answers
 */
record Returned<R extends @Nullable Object>(ReturnValue asked, BiFunction<RawItem, OperationContext, R> decoder) {

    /** The item as it then is. */
    static <T> Returned<T> current(Subject<T> subject) {
        return new Returned<>(ReturnValue.ALL_NEW, (item, context) -> Items.decode(subject, item, context));
    }

    /** The item as it was. */
    static <T> Returned<Optional<T>> old(Subject<T> subject) {
        return new Returned<>(
                ReturnValue.ALL_OLD,
                (item, context) ->
                        item.isEmpty() ? Optional.empty() : Optional.of(Items.decode(subject, item, context)));
    }

    /**
     * What the update changed. Of a list DynamoDB would answer the changed elements alone, without their positions, so
     * that all of the item is asked for where an element is changed.
     */
    static <A> Returned<ChangedAttributes<A>> changed(A attributes, List<Path> changed, KeyedSubject<?> subject) {
        ReturnValue asked = changed.stream().anyMatch(Path::isInList) ? ReturnValue.ALL_NEW : ReturnValue.UPDATED_NEW;
        return new Returned<>(
                asked,
                (item, context) ->
                        new ChangedAttributes<>(attributes, changed, item.values(), subject, context.zoning()));
    }

    /** Nothing. */
    static Returned<@Nullable Void> nothing() {
        return new Returned<>(ReturnValue.NONE, (nothing, context) -> null);
    }
}
