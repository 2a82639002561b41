package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried again, how often, and when. */
class RetryPolicyTest {

    private static final ThrottledException PASSING = new ThrottledException("Slow down", Target.UNKNOWN, null);
    private static final ItemNotFoundException LASTING = new ItemNotFoundException("Gone", Target.UNKNOWN);

    private final RetryPolicy standard = RetryPolicy.standard();

    private static List<Duration> delays(RetryPolicy policy, int retries) {
        return IntStream.rangeClosed(1, retries).mapToObj(policy::delay).toList();
    }

    @Test
    void waitsDoubleUpToTheCap() {
        RetryPolicy policy = standard.withBackoff(Duration.ofMillis(50), Duration.ofMillis(300), Jitter.NONE);
        assertThat(delays(policy, 5))
                .containsExactly(
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(200),
                        Duration.ofMillis(300),
                        Duration.ofMillis(300));
    }

    @Test
    void ofAWaitAnyPartIsLeftToChance() {
        List<Duration> times =
                IntStream.range(0, 200).mapToObj(unused -> standard.delay(8)).toList();
        assertThat(times).allMatch(time -> time.compareTo(Duration.ofSeconds(5)) <= 0);
        assertThat(times).anyMatch(time -> time.compareTo(Duration.ofMillis(2500)) < 0);
        assertThat(times).anyMatch(time -> time.compareTo(Duration.ofMillis(2500)) > 0);
    }

    @Test
    void ofAWaitHalfCanBeFixed() {
        RetryPolicy policy = standard.withBackoff(Duration.ofMillis(50), Duration.ofSeconds(5), Jitter.HALF);
        assertThat(IntStream.range(0, 200).mapToObj(unused -> policy.delay(8)))
                .allMatch(time ->
                        time.compareTo(Duration.ofMillis(2500)) >= 0 && time.compareTo(Duration.ofSeconds(5)) <= 0);
    }

    @Test
    void ofAWaitThreeQuartersCanBeFixed() {
        RetryPolicy policy = standard.withBackoff(Duration.ofMillis(100), Duration.ofSeconds(5), Jitter.QUARTER);
        List<Duration> times =
                IntStream.range(0, 200).mapToObj(unused -> policy.delay(8)).toList();
        assertThat(times)
                .allMatch(time ->
                        time.compareTo(Duration.ofMillis(3750)) >= 0 && time.compareTo(Duration.ofSeconds(5)) <= 0);
        assertThat(Set.copyOf(times)).hasSizeGreaterThan(1);
    }

    @Test
    void theStandardMakesNineAttempts() {
        assertThat(standard.maxAttempts()).isEqualTo(9);
        assertThat(standard.retries(PASSING, 7)).isTrue();
        assertThat(standard.retries(PASSING, 8)).isFalse();
        assertThat(standard.withMaxAttempts(1).mayRetry(0)).isFalse();
    }

    @Test
    void whatIsTriedAgainCanBeDecided() {
        assertThat(standard.retries(LASTING, 0)).isFalse();
        RetryPolicy other = standard.withRetryable(e -> e instanceof ItemNotFoundException);
        assertThat(other.retries(LASTING, 0)).isTrue();
        assertThat(other.retries(PASSING, 0)).isFalse();
    }

    @Test
    void theSleeperLetsTimePass() throws InterruptedException {
        List<Duration> slept = new ArrayList<>();
        RetryPolicy policy = standard.withBackoff(Duration.ofDays(1), Duration.ofDays(1), Jitter.NONE)
                .withSleeper(slept::add);
        policy.pause(1);
        assertThat(slept).containsExactly(Duration.ofDays(1));
    }

    @Test
    void otherPoliciesLeaveTheFirstAsItIs() {
        standard.withMaxAttempts(2).withSleeper(time -> {});
        assertThat(standard.maxAttempts()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void thereIsAnAttempt(int attempts) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> standard.withMaxAttempts(attempts))
                .withMessage("A retry policy has 1 attempt or more, and not " + attempts);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT5S", "PT-1S, PT5S", "PT0.0009S, PT5S", "PT6S, PT5S"})
    void waitsBeginWithSomethingAndEndWithMore(Duration base, Duration cap) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> standard.withBackoff(base, cap, Jitter.FULL))
                .withMessage("The waits of a retry policy begin with 1 millisecond or more, and do not begin with more"
                        + " than the longest one; they cannot begin with " + base + " and end with " + cap);
    }

    @Test
    void nothingIsNull() {
        assertThatNullPointerException().isThrownBy(() -> standard.withSleeper(null));
        assertThatNullPointerException().isThrownBy(() -> standard.withRetryable(null));
        assertThatNullPointerException().isThrownBy(() -> standard.withBackoff(null));
    }
}
