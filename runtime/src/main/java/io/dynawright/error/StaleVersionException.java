package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * The item has another version than the one that was to be replaced or deleted: somebody else has written it since it
 * was read. Read it again, and decide anew.
 */
public final class StaleVersionException extends ConditionException {

    private static final long serialVersionUID = 1L;

    /** This item was there, or none. */
    public StaleVersionException(CurrentItem<?> current, Target target, @Nullable Throwable cause) {
        super(
                current.attributes().isEmpty()
                        ? "The item that was read is not there any more"
                        : "The item has another version than the one that was read",
                current,
                target,
                cause);
    }
}
