package io.dynawright.hook;

/**
 * Is told of every operation of a client: metrics, traces and logs are made of that. All methods do nothing unless they
 * are overridden; they are called on the thread that runs the operation, or a request of it, in the order in which the
 * listeners were given. Who was told of a start is told of its end.
 *
 * <p>A query or scan is one operation for each page that is asked for. While there is a listener, DynamoDB is asked what
 * each request costs.
 *
 * <pre>{@code
 * Dynawright dynawright = Dynawright.over(client).withListener(new OperationListener() {
 *     @Override
 *     public void onEnd(OperationEnd end) {
 *         timer(end.target().operation(), end.target().table()).record(end.duration());
 *     }
 * });
 * }</pre>
 */
public interface OperationListener {

    /** An operation begins. An exception stops it, before anything is sent, and reaches the caller as it is. */
    default void onStart(OperationStart start) {}

    /** A request of it is about to be sent. What this throws is logged and otherwise without effect. */
    default void onRequest(RequestStart request) {}

    /**
     * A request of it was answered or failed. One that met an {@link Error}, or whose operation has ended without it, may
     * have no end of its own, or a later one. What this throws is logged and otherwise without effect.
     */
    default void onRequestEnd(RequestEnd request) {}

    /**
     * A request of it is sent again, by Dynawright or by the client itself. What this throws is logged and otherwise without effect.
     */
    default void onRetry(OperationRetry retry) {}

    /** It has ended, well or not. What this throws is logged and otherwise without effect. */
    default void onEnd(OperationEnd end) {}
}
