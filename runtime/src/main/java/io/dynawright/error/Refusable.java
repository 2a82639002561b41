package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * A read or write that a transaction can fail for: {@link TransactionFailedException#reason} tells what became of it.
 *
 * @param <T> what the item in its way is read as
 */
public interface Refusable<T extends @Nullable Object> {

    /** What it is about. */
    Target target();
}
