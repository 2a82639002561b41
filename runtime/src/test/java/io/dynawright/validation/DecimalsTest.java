package io.dynawright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @Test
    void comparesNumbersOfAllTypes() {
        assertThat(Decimals.isAtLeast(new BigDecimal("0.10"), TENTH)).isTrue();
        assertThat(Decimals.isAbove(new BigDecimal("0.10"), TENTH)).isFalse();
        assertThat(Decimals.isAtMost(0.1, TENTH)).isTrue();
        assertThat(Decimals.isBelow(0.1, TENTH)).isFalse();
        assertThat(Decimals.isBelow(BigInteger.ZERO, TENTH)).isTrue();
        assertThat(Decimals.isAbove(Long.MAX_VALUE, BigDecimal.valueOf(Long.MAX_VALUE)))
                .isFalse();
    }

    @Test
    void comparesTextsThatAreNumbers() {
        assertThat(Decimals.isAtLeast("1e-1", TENTH)).isTrue();
        assertThat(Decimals.isAbove("0.1", TENTH)).isFalse();
        assertThat(Decimals.isAtMost("0.2", TENTH)).isFalse();
        assertThat(Decimals.isBelow("none", TENTH)).isFalse();
    }

    @Test
    void knowsWhereInfinityIs() {
        assertThat(Decimals.isAtLeast(Double.POSITIVE_INFINITY, TENTH)).isTrue();
        assertThat(Decimals.isAtMost(Float.POSITIVE_INFINITY, TENTH)).isFalse();
        assertThat(Decimals.isBelow(Double.NEGATIVE_INFINITY, TENTH)).isTrue();
    }

    @Test
    void takesNaNForNothing() {
        assertThat(Decimals.isAtLeast(Double.NaN, TENTH)).isFalse();
        assertThat(Decimals.isAtMost(Float.NaN, TENTH)).isFalse();
        assertThat(Decimals.isAbove(Double.NaN, TENTH)).isFalse();
        assertThat(Decimals.isBelow(Double.NaN, TENTH)).isFalse();
    }

    @Test
    void takesNull() {
        assertThat(Decimals.isAbove((Number) null, TENTH)).isTrue();
        assertThat(Decimals.isBelow((CharSequence) null, TENTH)).isTrue();
        assertThat(Digits.fit((Number) null, 1, 1)).isTrue();
    }

    @Test
    void countsDigits() {
        assertThat(Digits.fit(new BigDecimal("123.45"), 3, 2)).isTrue();
        assertThat(Digits.fit(new BigDecimal("123.45"), 2, 2)).isFalse();
        assertThat(Digits.fit(new BigDecimal("0.456"), 1, 2)).isFalse();
        assertThat(Digits.fit(1000, 3, 0)).isFalse();
        assertThat(Digits.fit(1.50, 1, 1)).isTrue();
        assertThat(Digits.fit(Double.NaN, 9, 9)).isFalse();
        assertThat(Digits.fit("12.5", 2, 1)).isTrue();
        assertThat(Digits.fit("twelve", 2, 1)).isFalse();
    }
}
