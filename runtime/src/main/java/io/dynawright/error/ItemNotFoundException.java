package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no item with this key, and the call needs one: {@code get}, {@code update}; or a query of which one item is
 * asked for has none.
 */
public final class ItemNotFoundException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** What was asked for has no item. */
    public ItemNotFoundException(String problem, Target target) {
        super(problem, target, null);
    }

    /** The item of this target is missing. */
    public ItemNotFoundException(Target target, @Nullable Throwable cause) {
        super("There is no item with this key", target, cause);
    }
}
