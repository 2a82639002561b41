package io.dynawright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "status, status, 0",
        "Status, sTATUS, 0",
        "statuz, status, 1",
        "statu, status, 1",
        "statuss, status, 1",
        "sttaus, status, 1",
        "'', abc, 3",
        "kitten, sitting, 3",
    })
    void distance(String one, String other, int expected) {
        assertThat(Suggestions.distance(one, other)).isEqualTo(expected);
        assertThat(Suggestions.distance(other, one)).isEqualTo(expected);
    }

    @Test
    void theNearestIsSuggested() {
        assertThat(Suggestions.nearest("orderID", List.of("order", "orderId", "orderIds")))
                .contains("orderId");
    }

    @Test
    void nothingIsSuggestedIfNothingIsNear() {
        assertThat(Suggestions.nearest("customer", List.of("status", "total"))).isEmpty();
        assertThat(Suggestions.nearest("x", List.of())).isEmpty();
        assertThat(Suggestions.nearest("x", List.of("y", "id"))).isEmpty();
        assertThat(Suggestions.nearest("x", List.of("X"))).contains("X");
    }

    @Test
    void turkishLettersDoNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Suggestions.distance("ITEM", "item")).isZero();
        } finally {
            Locale.setDefault(before);
        }
    }
}
