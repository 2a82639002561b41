package io.dynawright.error;

/**
 * The caller may not do this: credentials are missing, wrong or expired, the policies do not allow the action, or the
 * clock of this machine is wrong, so that DynamoDB takes the signature for an old one. The message has DynamoDB's words,
 * which name the action and the resource that were not allowed, or those of the credentials provider. The call had no
 * effect.
 *
 * <p>{@link #context()} adds {@code code}, DynamoDB's error code, if DynamoDB was asked.
 */
public final class AccessDeniedException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private final boolean retryable;

    private AccessDeniedException(Details details, boolean retryable, Target target, Throwable cause) {
        super(details, target, cause);
        this.retryable = retryable;
    }

    /** DynamoDB refused the caller, and would do so again. */
    public static AccessDeniedException answered(ServiceAnswer answer, Target target, Throwable cause) {
        return new AccessDeniedException(details(answer), false, target, cause);
    }

    /** Another service, which a call of DynamoDB needs, refused the caller, and would do so again. */
    public static AccessDeniedException answeredBy(
            String service, ServiceAnswer answer, Target target, Throwable cause) {
        return new AccessDeniedException(answer.details(service + " refused the caller with "), false, target, cause);
    }

    /** DynamoDB takes the request for one of another time. A client that signs it anew may be right. */
    public static AccessDeniedException untimely(ServiceAnswer answer, Target target, Throwable cause) {
        return new AccessDeniedException(details(answer), true, target, cause);
    }

    private static Details details(ServiceAnswer answer) {
        return answer.details("DynamoDB refused the caller with ");
    }

    /** There is nothing to sign the request with, so that DynamoDB was not asked. */
    public static AccessDeniedException withoutCredentials(String message, Target target, Throwable cause) {
        return new AccessDeniedException(
                Details.of("The client has no usable credentials: " + message)
                        .advising("Give the client a credentials provider, or let the default chain find credentials:"
                                + " environment variables, a profile, or the role of the container or machine"),
                false,
                target,
                cause);
    }

    /** Whether it was the time of the request that was refused, and nothing else. */
    @Override
    public boolean retryable() {
        return retryable;
    }
}
