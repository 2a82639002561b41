package io.dynawright.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    @ParameterizedTest
    @CsvSource({"Total, total", "URL, URL", "UrlOfShop, urlOfShop", "X, x", "aB, aB"})
    void decapitalize(String rest, String property) {
        assertThat(PropertyNames.decapitalize(rest)).isEqualTo(property);
    }

    @ParameterizedTest
    @CsvSource({"url, URL, true", "isOpen, Open, true", "open, Open, true", "issue, Sue, false", "total, Totals, false"
    })
    void fits(String property, String rest, boolean fits) {
        assertThat(PropertyNames.fits(property, rest)).isEqualTo(fits);
    }
}
