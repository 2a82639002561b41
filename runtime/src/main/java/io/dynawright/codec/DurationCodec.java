package io.dynawright.codec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * {@link Duration} as the number of its seconds, with nine fraction digits unless it has none: {@code 90},
 * {@code -0.500000000}. The order of the numbers is the order of durations. A number with more than nine fraction
 * digits, or of more seconds than a {@code Duration} can hold, is an error on read.
 */
public final class DurationCodec implements NumberCodec<Duration> {

    /** The codec. */
    public static final DurationCodec INSTANCE = new DurationCodec();

    private DurationCodec() {}

    @Override
    public Duration read(ItemReader in) {
        BigDecimal seconds = Numbers.decimal(in);
        try {
            BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
            long nanos = seconds.subtract(whole).movePointRight(9).longValueExact();
            return Duration.ofSeconds(whole.longValueExact(), nanos);
        } catch (ArithmeticException e) {
            throw in.malformed("a duration in seconds");
        }
    }

    @Override
    public void write(Duration value, ItemWriter out) {
        if (value.toNanosPart() == 0) {
            out.writeNumber(value.toSeconds());
        } else {
            out.writeNumber(BigDecimal.valueOf(value.toSeconds()).add(BigDecimal.valueOf(value.toNanosPart(), 9)));
        }
    }
}
