package io.dynawright.error;

/**
 * The cursor is none of this query or scan: it belongs to another one, was changed or cut, or was sealed with a key that
 * is not configured here. Nothing was sent. Begin again with the first page. The cursor itself is never in the message.
 */
public final class InvalidCursorException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /** What is wrong with the cursor. */
    public InvalidCursorException(String message, Target target) {
        super(Details.of(message).advising("Begin again with the first page"), target, null);
    }
}
