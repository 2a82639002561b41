package io.dynawright.error;

/** An {@code insert} found an item with its key. */
public final class AlreadyExistsException extends ConditionException {

    private static final long serialVersionUID = 1L;

    /** This item was there. */
    public AlreadyExistsException(CurrentItem<?> current, Target target, Throwable cause) {
        super("An item with this key exists already", current, target, cause);
    }
}
