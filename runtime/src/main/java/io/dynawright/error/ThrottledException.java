package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB refused the call because it came too fast for the table, the index or the account, also after the retries of
 * the client. The call had no effect. Try again later, and slower.
 */
public final class ThrottledException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** The service asked to slow down. */
    public ThrottledException(String message, Target target, @Nullable Throwable cause) {
        super(message, target, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
