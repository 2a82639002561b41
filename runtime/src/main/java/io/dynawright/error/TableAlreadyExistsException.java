package io.dynawright.error;

/** A table of this name exists, or is being made or deleted right now. */
public final class TableAlreadyExistsException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /** The table of this target is there already. */
    public TableAlreadyExistsException(Target target, Throwable cause) {
        super(
                Details.of("The table exists already, or is being created or deleted")
                        .advising(
                                "Use the table that is there, or delete it, wait until it is gone, and create it anew"),
                target,
                cause);
    }
}
