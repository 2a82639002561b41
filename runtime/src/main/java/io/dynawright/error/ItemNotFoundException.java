package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no item with this key, and the call needs one: {@code get}, {@code update}; or a query of which one item is
 * asked for has none.
 */
public final class ItemNotFoundException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /** A query or scan of this target, of which one item is asked for, has none. */
    public static ItemNotFoundException amongResults(Target target) {
        return new ItemNotFoundException(
                Details.of("There is no item").advising("If there may be none, ask for first()"), target, null);
    }

    private ItemNotFoundException(Details details, Target target, @Nullable Throwable cause) {
        super(details, target, cause);
    }

    /** There was no item any more when it was needed. */
    public ItemNotFoundException(String problem, Target target) {
        super(problem, target, null);
    }

    /** The item of this target is missing. */
    public ItemNotFoundException(Target target, @Nullable Throwable cause) {
        this(
                Details.of("There is no item with this key")
                        .advising("If it may be missing, read it with find, and write it with upsert or put"),
                target,
                cause);
    }
}
