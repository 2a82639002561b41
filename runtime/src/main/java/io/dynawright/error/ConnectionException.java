package io.dynawright.error;

/**
 * DynamoDB could not be reached, did not answer in the time that the client allows, or what answered was not DynamoDB.
 * The message names the endpoint. A write may or may not have been made.
 */
public final class ConnectionException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** No answer from the endpoint. */
    public ConnectionException(String message, Target target, Throwable cause) {
        super(message, target, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
