package io.dynawright.error;

/**
 * The caller may not do this: credentials are missing, wrong or expired, or the policies do not allow the action. The
 * message has DynamoDB's words, which name the action that was not allowed, or those of the credentials provider.
 */
public final class AccessDeniedException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** The service, or the credentials provider, said no. */
    public AccessDeniedException(String message, Target target, Throwable cause) {
        super(message, target, cause);
    }
}
