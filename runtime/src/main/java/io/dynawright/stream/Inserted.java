package io.dynawright.stream;

import java.util.Optional;

/**
 * An item that was not there before.
 *
 * @param item the item
 * @param record the record that told of it
 * @param <T> the entity
 */
public record Inserted<T>(T item, ChangeRecord record) implements Change<T> {

    @Override
    public Optional<T> oldImage() {
        return Optional.empty();
    }

    @Override
    public Optional<T> newImage() {
        return Optional.of(item);
    }
}
