package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB, or the client, failed with an error that has no class of its own here: {@link #category()} says what kind of
 * error it is. Where there is a {@link #code()} and the error is not {@link #retryable()}, DynamoDB refused the call,
 * which had no effect. In all other cases, that is after an internal error of DynamoDB or when the client failed, a write
 * may or may not have been made.
 *
 * <p>{@link #context()} adds {@code category}, and {@code code} if there is one.
 */
public final class ServiceException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private final @Nullable String code;
    private final Category category;
    private final boolean retryable;

    /** Kinds of errors, by what can be done about them. */
    public enum Category {
        /** Something else is going on with the item or the table, or what is to be made is there already. */
        CONFLICT,
        /** What the call is about, such as a backup or a replica, does not exist. */
        NOT_FOUND,
        /** The request, or the state of what it is about, does not allow it. It cannot succeed as it is. */
        INVALID,
        /** It would be more than DynamoDB, or something between, takes. */
        LIMIT,
        /** DynamoDB, or something between, failed for now. */
        UNAVAILABLE,
        /** The client failed, or its thread was interrupted. */
        CLIENT,
        /** DynamoDB answered with a code that Dynawright does not know. */
        UNKNOWN
    }

    private ServiceException(
            Details details,
            @Nullable String code,
            Category category,
            boolean retryable,
            Target target,
            Throwable cause) {
        super(details.with("category", category.name()), target, cause);
        this.code = code;
        this.category = category;
        this.retryable = retryable;
    }

    /** DynamoDB answered with this error, and would do so again. */
    public static ServiceException answered(ServiceAnswer answer, Category category, Target target, Throwable cause) {
        Details details = answer.details("DynamoDB answered ");
        return new ServiceException(details, answer.code(), category, false, target, cause);
    }

    /** DynamoDB answered with this error for now; the same call may succeed later. */
    public static ServiceException failed(ServiceAnswer answer, Category category, Target target, Throwable cause) {
        Details details = answer.details("DynamoDB failed with ");
        return new ServiceException(details, answer.code(), category, true, target, cause);
    }

    /** Another service, which a call of DynamoDB needs, answered with this error, and would do so again. */
    public static ServiceException answeredBy(
            String service, ServiceAnswer answer, Category category, Target target, Throwable cause) {
        Details details = answer.details(service + " answered ");
        return new ServiceException(details, answer.code(), category, false, target, cause);
    }

    /** Another service, which a call of DynamoDB needs, answered with this error for now. */
    public static ServiceException failedAt(
            String service, ServiceAnswer answer, Category category, Target target, Throwable cause) {
        Details details = answer.details(service + " failed with ");
        return new ServiceException(details, answer.code(), category, true, target, cause);
    }

    /** The client, or something that it calls on the way, failed before or after DynamoDB did its part. */
    public static ServiceException inClient(Target target, Throwable cause) {
        Details details = Details.of("The client failed: " + cause)
                .advising("Look at the cause; a write may or may not have been made");
        return new ServiceException(details, null, Category.CLIENT, false, target, cause);
    }

    /** The client, or something that it needs, was closed before the call or during it. */
    public static ServiceException closed(Target target, Throwable cause) {
        Details details = Details.of("The client is closed, or something that it needs")
                .advising("Close it after the last call has ended; a write that was under way may or may not have been"
                        + " made");
        return new ServiceException(details, null, Category.CLIENT, false, target, cause);
    }

    /** The thread was interrupted, and so the client did not wait for the answer. The thread is interrupted still. */
    public static ServiceException interrupted(Target target, Throwable cause) {
        Details details = Details.of(
                        "The thread was interrupted before DynamoDB answered; a write may or may not have been made")
                .advising("Read what is stored before the call is made again");
        return new ServiceException(details, null, Category.CLIENT, false, target, cause);
    }

    /** DynamoDB's error code, or {@code HTTP 502} if its answer had none; null if the error arose in the client. */
    public @Nullable String code() {
        return code;
    }

    /** What kind of error it is. */
    public Category category() {
        return category;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }
}
