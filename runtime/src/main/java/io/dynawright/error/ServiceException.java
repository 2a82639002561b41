package io.dynawright.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB, or the client, failed with an error that has no class of its own here. Where there is a {@link #code()}
 * and the error is not {@link #retryable()}, DynamoDB refused the call, which had no effect. In all other cases, that
 * is after an internal error of DynamoDB or when the client failed, a write may or may not have been made.
 */
public final class ServiceException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String code;
    private final boolean retryable;

    private ServiceException(String message, @Nullable String code, boolean retryable, Target target, Throwable cause) {
        super(message, target, cause);
        this.code = code;
        this.retryable = retryable;
    }

    /** DynamoDB answered with this error code, and would do so again. */
    public static ServiceException answered(String code, String message, Target target, Throwable cause) {
        return new ServiceException("DynamoDB answered " + code + ": " + message, code, false, target, cause);
    }

    /** DynamoDB answered with this error code for now; the same call may succeed later. */
    public static ServiceException failed(String code, String message, Target target, Throwable cause) {
        return new ServiceException("DynamoDB failed with " + code + ": " + message, code, true, target, cause);
    }

    /** The client, or something that it calls on the way, failed before or after DynamoDB did its part. */
    public static ServiceException inClient(Target target, Throwable cause) {
        return new ServiceException("The client failed: " + cause, null, false, target, cause);
    }

    /** The thread was interrupted, and so the client did not wait for the answer. The thread is interrupted still. */
    public static ServiceException interrupted(Target target, Throwable cause) {
        return new ServiceException(
                "The thread was interrupted before DynamoDB answered; a write may or may not have been made",
                null,
                false,
                target,
                cause);
    }

    /** DynamoDB's error code, or {@code HTTP 502} if its answer had none; null if the error arose in the client. */
    public @Nullable String code() {
        return code;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }

    /** Adds {@code code}, if there is one. */
    @Override
    public Map<String, String> context() {
        Map<String, String> context = super.context();
        if (code != null) {
            context.put("code", code);
        }
        return context;
    }
}
