package io.dynawright.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
 * <p>The AWS SDK's exception, where there is one, is the {@link #getCause() cause}; it has the request's id. Values that
 * DynamoDB quotes in its words are left out of both. What your own classes threw while an item was read or encrypted is the
 * cause as it is, and says what they say. All facts outlive Java's serialization, unless a method says otherwise.
 */
public abstract class DynawrightException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final String problem;
    private final String advice;
    private final Target target;
    private final LinkedHashMap<String, String> facts;

    /** An error of the call with this target, whose problem says what to do next. */
    protected DynawrightException(String problem, Target target, @Nullable Throwable cause) {
        this(Details.of(problem), target, cause);
    }

    /** An error of the call with this target. */
    DynawrightException(Details details, Target target, @Nullable Throwable cause) {
        super(details.message(target), cause);
        this.problem = details.problem();
        this.advice = details.advice();
        this.target = target;
        this.facts = new LinkedHashMap<>(details.facts());
    }

    /** What happened, without the target. */
    public final String problem() {
        return problem;
    }

    /** What to do next, which the message ends with; empty if {@link #problem()} says it already. */
    public final String advice() {
        return advice;
    }

    /** What the call was about. */
    public final Target target() {
        return target;
    }

    /** The problem and the target, without advice. */
    final String summary() {
        return details().summary(target);
    }

    /** All but the target. */
    final Details details() {
        return new Details(problem, advice, facts);
    }

    /**
     * The facts as a map, for structured logs: those of {@link Target#asMap()}, {@code retryable}, and what the class
     * of the error adds, which it documents. The map is the caller's own.
     */
    public final Map<String, String> context() {
        Map<String, String> context = target.asMap();
        context.put("retryable", String.valueOf(retryable()));
        context.putAll(facts);
        return context;
    }

    /** Whether the same call may succeed when it is made again after a while. */
    public boolean retryable() {
        return false;
    }

    /** The class, what happened and what to do next, and the context: {@code … (Context: operation=put, table=orders)}. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // Messages are for people, and do not repeat the target as facts.
    public final String toString() {
        return getClass().getName() + ": " + Details.sentences(problem, advice)
                + context().entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(", ", " (Context: ", ")"));
    }
}
