package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * The table, or the index that was asked for, does not exist in the account and region of the client, or not yet.
 *
 * <p>{@link #context()} adds {@code physicalTable}, the table's name in DynamoDB, and {@code endpoint} and {@code region},
 * as far as they are known.
 */
public final class TableNotFoundException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private TableNotFoundException(Details details, Target target, Throwable cause) {
        super(details, target, cause);
    }

    /**
     * A table is missing.
     *
     * @param physical the name that DynamoDB was asked for; null if the call was about several tables
     */
    public static TableNotFoundException ofTable(
            @Nullable String physical, Destination destination, Target target, Throwable cause) {
        Details details = Details.of((physical == null ? "A table of the call" : "Table " + physical)
                        + " does not exist at " + destination.describe())
                .advising("Create it, as with createTable, and wait until it is active; or check the name that @Table"
                        + " and TableNames give it, and the region, endpoint and account of the client");
        return new TableNotFoundException(located(details, physical, destination), target, cause);
    }

    /**
     * The index of the target is missing.
     *
     * @param physical the name in DynamoDB of the table that was asked; null if it is not known
     */
    public static TableNotFoundException ofIndex(
            @Nullable String physical, Destination destination, Target target, Throwable cause) {
        Details details = Details.of("Index " + (target.index() == null ? "" : target.index() + " ") + "of table "
                        + (physical == null ? target.table() : physical) + " does not exist at "
                        + destination.describe())
                .advising("Add the index to the table, and wait until it is active; or check its name in @Index and"
                        + " @LocalIndex");
        return new TableNotFoundException(located(details, physical, destination), target, cause);
    }

    private static Details located(Details details, @Nullable String physical, Destination destination) {
        return (physical == null ? details : details.with("physicalTable", physical)).with(destination.asMap());
    }
}
