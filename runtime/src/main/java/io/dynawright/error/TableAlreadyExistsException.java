package io.dynawright.error;

/** A table of this name exists, or is being made or deleted right now. */
public final class TableAlreadyExistsException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** The table of this target is there already. */
    public TableAlreadyExistsException(Target target, Throwable cause) {
        super("The table exists already, or is being created or deleted", target, cause);
    }
}
