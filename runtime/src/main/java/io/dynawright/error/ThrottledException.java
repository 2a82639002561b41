package io.dynawright.error;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/**
 * DynamoDB refused the call because it came too fast for the table, the index or the account, also after the retries of
 * the client. The call had no effect. Try again later, and slower.
 */
public final class ThrottledException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private final ThrottlingReason[] reasons;

    /** The service asked to slow down. */
    public ThrottledException(String message, Target target, @Nullable Throwable cause) {
        this(message, List.of(), target, cause);
    }

    /** The service asked to slow down, and said why. */
    public ThrottledException(
            String message, List<ThrottlingReason> reasons, Target target, @Nullable Throwable cause) {
        super(message, target, cause);
        this.reasons = reasons.toArray(ThrottlingReason[]::new);
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

    /** Adds {@code throttlingReasons}, if there are some. */
    @Override
    public Map<String, String> context() {
        Map<String, String> context = super.context();
        if (reasons.length > 0) {
            context.put(
                    "throttlingReasons",
                    reasons().stream()
                            .map(each -> each.reason() + " of " + each.resource())
                            .collect(Collectors.joining(", ")));
        }
        return context;
    }
}
