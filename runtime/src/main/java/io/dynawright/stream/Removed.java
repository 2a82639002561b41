package io.dynawright.stream;

import java.util.Optional;

/**
 * An item that is no longer there.
 *
 * @param item the item as it was; empty if the stream's {@code StreamViewType} is {@code NEW_IMAGE} or {@code
 *     KEYS_ONLY}: then only {@link ChangeRecord#key()} tells which it was
 * @param record the record that told of it
 * @param <T> the entity
 */
public record Removed<T>(Optional<T> item, ChangeRecord record) implements Change<T> {

    /** Whether DynamoDB itself removed the item, since its time to live was over. */
    public boolean expired() {
        return record.byTimeToLive();
    }

    @Override
    public Optional<T> oldImage() {
        return item;
    }

    @Override
    public Optional<T> newImage() {
        return Optional.empty();
    }
}
