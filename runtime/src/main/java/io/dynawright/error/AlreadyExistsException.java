package io.dynawright.error;

/** An {@code insert} found an item with its key. */
public final class AlreadyExistsException extends ConditionException {

    private static final long serialVersionUID = 2L;

    /** This item was there. */
    public AlreadyExistsException(CurrentItem<?> current, Target target, Throwable cause) {
        super(
                Details.of("An item with this key exists already")
                        .advising("Put replaces it and update changes it; current(…) has the item that is there"),
                current,
                target,
                cause);
    }
}
