package io.dynawright.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The root of all that Dynawright throws. The message says what happened, to which table, index and key, and what to do
 * next; {@link #context()} gives the facts alone. Values of attributes other than the key never appear in a message.
 *
 * <pre>{@code
 * try {
 *     orders.put(order);
 * } catch (DynawrightException e) {
 *     log.error(e.problem(), e.context(), e);
 *     if (e.retryable()) { … }
 * }
 * }</pre>
 *
 * <p>The AWS SDK's exception, where there is one, is the {@link #getCause() cause}; it has the request's id.
 */
public abstract class DynawrightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final Target target;

    /** An error of the call with this target. */
    protected DynawrightException(String problem, Target target, @Nullable Throwable cause) {
        super(target.isUnknown() ? problem : problem + " (" + target.describe() + ")", cause);
        this.problem = problem;
        this.target = target;
    }

    /** What happened, without the target. */
    public final String problem() {
        return problem;
    }

    /** What the call was about. */
    public final Target target() {
        return target;
    }

    /**
     * The facts as a map, for structured logs: those of {@link Target#asMap()}, {@code retryable}, and what the class
     * of the error adds. The map is the caller's own.
     */
    public Map<String, String> context() {
        Map<String, String> context = target.asMap();
        context.put("retryable", String.valueOf(retryable()));
        return context;
    }

    /** Whether the same call may succeed when it is made again after a while. */
    public boolean retryable() {
        return false;
    }
}
