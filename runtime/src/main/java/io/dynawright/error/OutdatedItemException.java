package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * An update was not made, because the stored item has the form of an older version of its table: the update knows
 * today's form alone, and would leave a mixture of both.
 *
 * <p>An update or upsert that is run alone brings such an item to today's form first, and meets this only if others wrote
 * the item in an older form again and again meanwhile. In a transaction, and made exactly once, it always fails so: run
 * the backfill of the table, or update the item alone. {@link #current} has the item in today's form, {@link
 * #currentAttributes()} as it is stored.
 *
 * @see io.dynawright.annotation.SchemaVersion
 */
public final class OutdatedItemException extends ConditionException {

    private static final long serialVersionUID = 2L;

    /** This item was there. */
    public OutdatedItemException(CurrentItem<?> current, Target target, Throwable cause) {
        this(
                Details.of("The stored item has the form of an older version of the table")
                        .advising(
                                "Run the backfill of the table, or make an update of the item alone, which brings it to"
                                        + " today's form first"),
                current,
                target,
                cause);
    }

    private OutdatedItemException(Details details, CurrentItem<?> current, Target target, @Nullable Throwable cause) {
        super(details, current, target, cause);
    }

    /** A backfill gave this item up: whenever it was to be brought to today's form, others had written it anew. */
    public static OutdatedItemException stillWritten(CurrentItem<?> current, Target target) {
        return new OutdatedItemException(
                Details.of("Others write the item in the form of an older version again and again")
                        .advising("Run the backfill again when no program writes that form any more"),
                current,
                target,
                null);
    }
}
