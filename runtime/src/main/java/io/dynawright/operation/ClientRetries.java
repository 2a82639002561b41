package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The retries of a client, which are asked about exceptions of the SDK and of the HTTP client below. */
final class ClientRetries {

    private ClientRetries() {}

    static RetryStrategy strategy(
            int maxAttempts, BackoffStrategy backoff, Predicate<? super DynawrightException> retryable) {
        return DefaultRetryStrategy.standardStrategyBuilder()
                .useClientDefaults(false)
                .maxAttempts(maxAttempts)
                .backoffStrategy(backoff)
                .throttlingBackoffStrategy(backoff)
                .treatAsThrottling(e -> e instanceof SdkException known && RetryUtils.isThrottlingException(known))
                .retryOnException(e -> isClockSkew(e) || (!isDecision(e) && retryable.test(translated(e))))
                .build();
    }

    /** Whether it is up to the client to try again after this error. */
    static boolean areSpentOn(DynawrightException error) {
        @Nullable Throwable cause = error.getCause();
        return cause != null && !isDecision(cause);
    }

    /** The client sets its clock right by the answer, and then signs anew. */
    private static boolean isClockSkew(Throwable e) {
        return e instanceof SdkException known && RetryUtils.isClockSkewException(known);
    }

    /** What operations themselves make something of; what of it is tried again is tried again there. */
    private static boolean isDecision(Throwable e) {
        return e instanceof ConditionalCheckFailedException || e instanceof TransactionCanceledException;
    }

    private static DynawrightException translated(Throwable e) {
        return SdkErrors.translate(e, FailedCall.about(Target.UNKNOWN));
    }
}
