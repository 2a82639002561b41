package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExponentialBackoffTest {

    @Test
    void delaysDoubleUpToFiveSecondsAndVaryByAHalf() {
        List<Integer> longest = List.of(50, 100, 200, 400, 800, 1600, 3200, 5000, 5000);
        for (int retry = 1; retry <= longest.size(); retry++) {
            int most = longest.get(retry - 1);
            assertThat(Backoff.exponential().delay(retry))
                    .isBetween(Duration.ofMillis(most / 2), Duration.ofMillis(most));
        }
        assertThat(Backoff.exponential().delay(Integer.MAX_VALUE)).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }
}
