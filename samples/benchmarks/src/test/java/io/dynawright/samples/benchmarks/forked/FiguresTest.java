package io.dynawright.samples.benchmarks.forked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of the measurements. */
class FiguresTest {
    @Test
    void theMedianIsTheOneInTheMiddle() {
        assertThat(median(9, 1, 5)).isEqualTo(5);
        assertThat(median(9, 1, 5, 7)).isEqualTo(6);
        assertThat(median(3)).isEqualTo(3);
        assertThatIllegalStateException().isThrownBy(() -> new Samples().median());
    }

    private static double median(double... values) {
        Samples samples = new Samples();
        for (double value : values) {
            samples.add(value);
        }
        return samples.median();
    }

    @Test
    void eachFigureIsALineInEveryLocale() {
        Figures figures = new Figures();
        figures.add("b.order.time.vs_handwritten", 0.123456);
        figures.add("a", 12);
        assertThat(figures.text()).isEqualTo("b.order.time.vs_handwritten 0.1235\na 12.0000\n");
    }

    @Test
    void aNumberIsReadFromItsOwnLine() {
        Fork.Outcome outcome = new Fork.Outcome(0, "a warning\nmillis_all 7\nmillis 12.5\n", 1);
        assertThat(outcome.number("millis")).isEqualTo(12.5);
        assertThatIllegalStateException().isThrownBy(() -> outcome.number("peak"));
    }

    @Test
    void aProgramThatFailsIsTold() throws IOException, InterruptedException {
        Fork.Outcome outcome = Fork.ofTool("java", List.of("-no-such-option")).run();
        assertThat(outcome.exit()).isNotZero();
        assertThatIOException().isThrownBy(outcome::successful).withMessageContaining("-no-such-option");
    }
}
