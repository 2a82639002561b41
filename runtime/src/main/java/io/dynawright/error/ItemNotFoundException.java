package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/** There is no item with this key, and the call needs one: {@code get}, {@code update}. */
public final class ItemNotFoundException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** The item of this target is missing. */
    public ItemNotFoundException(Target target, @Nullable Throwable cause) {
        super("There is no item with this key", target, cause);
    }
}
