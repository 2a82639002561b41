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
 *
 * <p>{@link #context()} adds {@code unprocessed} and {@code total}, two numbers of items.
 */
public final class BatchFailedException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private final transient List<Object> unprocessed;

    /** These, of so many, were not carried out, or perhaps not, for this reason if there is one. */
    public BatchFailedException(List<?> unprocessed, int total, Target target, @Nullable Throwable cause) {
        super(details(unprocessed.size(), total, cause), target, cause);
        this.unprocessed = List.copyOf(unprocessed);
    }

    private static Details details(int left, int total, @Nullable Throwable cause) {
        String reason = "DynamoDB left them unprocessed, also after the last retry";
        String advice = "";
        if (cause instanceof DynawrightException known) {
            reason = known.problem();
            advice = known.advice();
        } else if (cause != null) {
            reason = cause.toString();
        }
        return Details.of(left + " of " + total + " items of a batch were not processed: " + reason)
                .advising(Details.sentences(
                        "Call it again with what unprocessed(…) gives, "
                                + (canPass(cause) ? "after a while and slower" : "once its reason is mended"),
                        advice))
                .with("unprocessed", String.valueOf(left))
                .with("total", String.valueOf(total));
    }

    private static boolean canPass(@Nullable Throwable cause) {
        return cause == null || (cause instanceof DynawrightException known && known.retryable());
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
        return canPass(getCause());
    }
}
