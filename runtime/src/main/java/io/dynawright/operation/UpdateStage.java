package io.dynawright.operation;

import org.jspecify.annotations.Nullable;

/**
 * What the function configuring an update may return: the update's own builder, whose call gives back the item as it
 * then is, or what {@link UpdateBuilder#returningOld()}, {@link UpdateBuilder#returningChanged()} or {@link
 * UpdateBuilder#returningNothing()} made of it.
 *
 * @param <S> the generated update class
 * @param <R> what the call gives back
 */
public abstract sealed class UpdateStage<S, R extends @Nullable Object> permits UpdateBuilder, UpdateReturning {

    UpdateStage() {}

    /** The builder that has the changes. */
    abstract UpdateBuilder<?, ?, ?> builder();

    /**
     * What the call gives back.
     *
     * @param operation the operation's name
     */
    abstract Returned<R> returned(String operation);
}
