package io.dynawright.error;

/**
 * DynamoDB could not be reached, did not answer in the time that the client allows, or what answered was not DynamoDB.
 * The message names the endpoint. A write may or may not have been made.
 *
 * <p>{@link #context()} adds {@code endpoint}, if the client was given one, and {@code region}, if the client tells it.
 */
public final class ConnectionException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /**
     * No answer from there.
     *
     * @param reason what went wrong on the way
     * @param advice what to do next
     */
    public ConnectionException(String reason, String advice, Destination destination, Target target, Throwable cause) {
        super(
                Details.of("No usable answer from " + destination.describe() + ": " + reason)
                        .advising(advice)
                        .with(destination.asMap()),
                target,
                cause);
    }

    private ConnectionException(Details details, Target target, Throwable cause) {
        super(details, target, cause);
    }

    /** No answer from another service, which a call of DynamoDB needs. */
    public static ConnectionException ofService(
            String service, String reason, String advice, Target target, Throwable cause) {
        return new ConnectionException(
                Details.of("No usable answer from " + service + ": " + reason).advising(advice), target, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
