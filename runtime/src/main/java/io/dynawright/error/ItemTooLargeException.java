package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * The item is larger than the 400 KB that DynamoDB stores, names of attributes included. Nothing was written. Store
 * large values elsewhere, or split the item.
 */
public final class ItemTooLargeException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /** Refused before the call, or by DynamoDB. */
    public ItemTooLargeException(String message, Target target, @Nullable Throwable cause) {
        super(
                Details.of(message)
                        .advising("Nothing was written: split the item, or keep large values elsewhere, as in S3, and"
                                + " store where they are"),
                target,
                cause);
    }
}
