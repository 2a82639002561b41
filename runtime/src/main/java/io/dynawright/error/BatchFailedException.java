package io.dynawright.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a batch was not carried out: an error ended it that would not pass, or DynamoDB left items unprocessed also
 * after the last retry. The rest was carried out. {@link #unprocessed(Class)} has what was not, so that nothing is lost.
 *
 * <pre>{@code
 * try {
 *     orders.putAll(all).orThrow();
 * } catch (BatchFailedException e) {
 *     keepForLater(e.unprocessed(Order.class));
 * }
 * }</pre>
 */
public final class BatchFailedException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> unprocessed;

    /** These, of so many, were not carried out, or perhaps not, for this reason if there is one. */
    public BatchFailedException(List<?> unprocessed, int total, Target target, @Nullable Throwable cause) {
        super(text(unprocessed.size(), total, cause), target, cause);
        this.unprocessed = List.copyOf(unprocessed);
    }

    private static String text(int left, int total, @Nullable Throwable cause) {
        String reason = "DynamoDB left them unprocessed, also after the last retry";
        if (cause != null) {
            reason = cause instanceof DynawrightException known ? known.problem() : cause.toString();
        }
        return left + " of " + total + " items of a batch were not processed: " + reason;
    }

    /**
     * What was not written, or perhaps not, where the error came before an answer: of a {@code putAll} the entities as
     * they were given, of a {@code deleteAll} or {@code findAll} the keys. Those of this class, in the order in which
     * they were given; lost when the exception was serialized.
     *
     * @param type the class of the entity, or of its key
     */
    public <K> List<K> unprocessed(Class<K> type) {
        return unprocessed == null
                ? List.of()
                : unprocessed.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether what is left may succeed after a while. */
    @Override
    public boolean retryable() {
        return getCause() == null || (getCause() instanceof DynawrightException cause && cause.retryable());
    }
}
