package io.dynawright.error;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/**
 * DynamoDB refused the call because it came too fast for the table, the index or the account, also when the client
 * tried it again, as far as it does. The call had no effect. Try again later, and slower.
 *
 * <p>{@link #context()} adds {@code code}, DynamoDB's error code, if there was one, and {@code throttlingReasons}, if
 * DynamoDB gave some.
 */
public final class ThrottledException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private final ThrottlingReason[] reasons;

    private ThrottledException(
            Details details, List<ThrottlingReason> reasons, Target target, @Nullable Throwable cause) {
        super(details, target, cause);
        this.reasons = reasons.toArray(ThrottlingReason[]::new);
    }

    /** The service asked to slow down. */
    public ThrottledException(String message, Target target, @Nullable Throwable cause) {
        this(Details.of(message).advising("Try again after a while, and slower"), List.of(), target, cause);
    }

    /**
     * The service asked to slow down.
     *
     * @param reasons why, if it said so
     */
    public static ThrottledException answered(
            ServiceAnswer answer, List<ThrottlingReason> reasons, Target target, Throwable cause) {
        Details details = Details.of("DynamoDB throttled the call" + attempts(cause)
                        + (answer.message().isEmpty() ? "" : ": " + answer.message())
                        + (reasons.isEmpty() ? "" : " [" + text(reasons) + "]"))
                .advising(answer.advice())
                .with("code", answer.code());
        return new ThrottledException(
                reasons.isEmpty() ? details : details.with("throttlingReasons", text(reasons)), reasons, target, cause);
    }

    /** Not all clients try again, and none does after each of these codes. */
    private static String attempts(Throwable cause) {
        Integer attempts = cause instanceof SdkException known ? known.numAttempts() : null;
        return attempts == null || attempts == 1 ? "" : ", also at attempt " + attempts;
    }

    private static String text(List<ThrottlingReason> reasons) {
        return reasons.stream()
                .map(each -> each.reason() + " of " + each.resource())
                .collect(Collectors.joining(", "));
    }

    /**
     * Why, as far as DynamoDB told: which resource, that is the ARN of a table or index, reached which of its limits,
     * such as {@code TableWriteKeyRangeThroughputExceeded} for one hot partition. Empty if it did not tell.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html">
     *     ThrottlingReason</a>
     */
    public List<ThrottlingReason> reasons() {
        return List.of(reasons);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
