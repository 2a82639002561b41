package io.dynawright.operation;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.DynawrightException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * What is tried again, how often, and how long to wait before. Immutable and thread-safe.
 *
 * <pre>{@code
 * RetryPolicy patient = RetryPolicy.standard()
 *     .withMaxAttempts(20)
 *     .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(20), Jitter.FULL);
 * }</pre>
 *
 * <p>Single requests are repeated by the client: one that was passed to {@code Dynawright.over} as it is configured itself,
 * one that {@code Dynawright.create} built as this policy says. Dynawright repeats what DynamoDB answered in part or what
 * met others: what a batch left unprocessed, and transactions in conflict. A policy that was given to a connection over a
 * client of your own also repeats requests of batches and transactions that failed as a whole, which suits a client that
 * does not retry; beside one that does, {@link #besideClient()} leaves that to the client.
 */
public final class RetryPolicy {

    private static final int ATTEMPTS = 9;
    private static final Duration BASE = Duration.ofMillis(50);
    private static final Duration CAP = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final int maxAttempts;
    private final BackoffStrategy backoff;
    private final Predicate<? super DynawrightException> retryable;
    private final Sleeper sleeper;

    private RetryPolicy(
            int maxAttempts,
            BackoffStrategy backoff,
            Predicate<? super DynawrightException> retryable,
            Sleeper sleeper) {
        this.maxAttempts = maxAttempts;
        this.backoff = backoff;
        this.retryable = retryable;
        this.sleeper = sleeper;
    }

    /**
     * Nine attempts at most, waits of 50 milliseconds at first, twice as long each time and 5 seconds at most, of which
     * any part is left to chance; what {@link DynawrightException#retryable()} says is tried again.
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(
                ATTEMPTS, Jitter.FULL.backoff(BASE, CAP), DynawrightException::retryable, Sleeper.ofThread());
    }

    /** How often something is tried at most, the first time included. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /**
     * The same with so many attempts, the first time included; with one nothing is tried again.
     *
     * @throws ConfigurationException if there are less than one
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        if (attempts < 1) {
            throw new ConfigurationException("A retry policy has 1 attempt or more, and not " + attempts);
        }
        return new RetryPolicy(attempts, backoff, retryable, sleeper);
    }

    /**
     * The same with other times between attempts.
     *
     * @param base the time before the second attempt, which doubles before each one after it
     * @param cap the longest time
     * @param jitter what part of the time is left to chance
     * @throws ConfigurationException if the base is shorter than a millisecond, or longer than the cap
     */
    public RetryPolicy withBackoff(Duration base, Duration cap, Jitter jitter) {
        if (base.compareTo(SHORTEST) < 0 || base.compareTo(cap) > 0) {
            throw new ConfigurationException("The waits of a retry policy begin with 1 millisecond or more, and do not"
                    + " begin with more than the longest one; they cannot begin with " + base + " and end with " + cap);
        }
        return withBackoff(jitter.backoff(base, cap));
    }

    /** The same with other times between attempts. The strategy is asked for the time before attempt 2, 3 and so on. */
    public RetryPolicy withBackoff(BackoffStrategy other) {
        return new RetryPolicy(maxAttempts, Objects.requireNonNull(other, "backoff"), retryable, sleeper);
    }

    /**
     * The same for other errors: what the predicate says is tried again, and nothing else. It is not asked about failed
     * conditions, which nothing can help, nor about interruptions. A client asks it before it knows what the call is
     * about: the error's target is empty then.
     */
    public RetryPolicy withRetryable(Predicate<? super DynawrightException> other) {
        return new RetryPolicy(maxAttempts, backoff, Objects.requireNonNull(other, "retryable"), sleeper);
    }

    /** The same with another way to wait. Clients always wait their own way. */
    public RetryPolicy withSleeper(Sleeper other) {
        return new RetryPolicy(maxAttempts, backoff, retryable, Objects.requireNonNull(other, "sleeper"));
    }

    /** Whether this is tried again after so many retries. */
    public boolean retries(DynawrightException error, int retriesSoFar) {
        return mayRetry(retriesSoFar) && passes(error);
    }

    /** Whether this is an error that is tried again at all. */
    boolean passes(DynawrightException error) {
        return !SdkErrors.isInterruption(error) && retryable.test(error);
    }

    /** Whether there is an attempt left after so many retries. */
    public boolean mayRetry(int retriesSoFar) {
        return retriesSoFar + 1 < maxAttempts;
    }

    /** How long to wait before this retry, of which the first is 1: it makes the second attempt. */
    public Duration delay(int retry) {
        return backoff.computeDelay(retry + 1);
    }

    /**
     * The same for a client of the AWS SDK, which then tries single requests again as this policy says:
     * {@code builder.overrideConfiguration(o -> o.retryStrategy(policy.clientStrategy()))}. Like all of the SDK's, it
     * stops early when most of a client's requests fail.
     */
    public RetryStrategy clientStrategy() {
        return ClientRetries.strategy(maxAttempts, backoff, this::passes);
    }

    /**
     * The same for Dynawright over a client that has the {@link #clientStrategy}: errors after which the client has tried
     * a request again already are not tried again once more.
     */
    public RetryPolicy besideClient() {
        return withRetryable(error -> !ClientRetries.areSpentOn(error) && retryable.test(error));
    }

    /** Waits before a retry, on this thread. */
    void pause(int retry) throws InterruptedException {
        sleeper.sleep(delay(retry));
    }

    /** Is complete when it is time for a retry. */
    CompletableFuture<@Nullable Void> pauseAsync(int retry) {
        return sleeper.sleepAsync(delay(retry));
    }
}
