package io.dynawright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "by-status", "A.b_c-9", "..."})
    void right(String name) {
        assertThat(ResourceNames.fault(name)).isEmpty();
    }

    @Test
    void wrong() {
        assertThat(ResourceNames.fault("")).contains("it is empty");
        assertThat(ResourceNames.fault("ab")).contains("\"ab\" is shorter than 3 characters");
        assertThat(ResourceNames.fault("größe")).contains("\"größe\" contains 'ö'");
        assertThat(ResourceNames.fault("a b")).contains("\"a b\" contains ' '");
        assertThat(ResourceNames.fault("😀😀😀")).contains("\"😀😀😀\" contains '😀'");
        assertThat(ResourceNames.fault("a".repeat(255))).isEmpty();
        assertThat(ResourceNames.fault("a".repeat(256))).contains("it has 256 characters");
    }
}
