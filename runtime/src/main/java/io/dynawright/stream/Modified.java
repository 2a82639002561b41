package io.dynawright.stream;

import java.util.Optional;

/**
 * An item that was changed.
 *
 * @param before the item as it was; empty if the stream's {@code StreamViewType} is {@code NEW_IMAGE}
 * @param after the item as it is now
 * @param record the record that told of it
 * @param <T> the entity
 */
public record Modified<T>(Optional<T> before, T after, ChangeRecord record) implements Change<T> {

    @Override
    public Optional<T> oldImage() {
        return before;
    }

    @Override
    public Optional<T> newImage() {
        return Optional.of(after);
    }
}
