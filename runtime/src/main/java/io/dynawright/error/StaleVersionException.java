package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * The item has another version than the one that was to be replaced or deleted: somebody else has written it since it
 * was read. Read it again, and decide anew.
 */
public final class StaleVersionException extends ConditionException {

    private static final long serialVersionUID = 2L;

    /** This item was there, or none. */
    public StaleVersionException(CurrentItem<?> current, Target target, @Nullable Throwable cause) {
        super(current.attributes().isEmpty() ? gone() : changed(), current, target, cause);
    }

    private static Details gone() {
        return Details.of("The item that was read is not there any more")
                .advising("Somebody has deleted it: insert it again only if it is to be there");
    }

    private static Details changed() {
        return Details.of("The item has another version than the one that was read")
                .advising("Somebody else has written it since: read it again, or take current(…), and make the change"
                        + " anew");
    }
}
