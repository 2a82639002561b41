package io.dynawright.error;

/** The table, or the index that was asked for, does not exist in the account and region of the client. */
public final class TableNotFoundException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** The table of this target is missing. */
    public TableNotFoundException(Target target, Throwable cause) {
        super(
                "The table or index does not exist: check its name, and the region and account of the client",
                target,
                cause);
    }
}
