package io.dynawright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "a.b+c@d-e.example",
                "\"a b\\\"c\"@d.example",
                "\"a\".b@c",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]",
                "jürgen@müller.example"
            })
    void takesAddresses(String text) {
        assertThat(Emails.isEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@b",
                "a@",
                "a..b@c",
                ".a@b",
                "a.@b",
                "a@b.",
                "a@.b",
                "a@-b",
                "a@b-.c",
                "a b@c",
                "\"\"@b",
                "\"a@b",
                "a\"b\"@c",
                "\"a\\b\"@c",
                "a@[1.2.3]",
                "a@[1.2.3.4444]",
                "a@[IPv6:1::2::3]",
                "a@[IPv6:1:2:3]",
                "a@[IPv6:12345::]",
                "\ud83d\ude00@b"
            })
    void refusesOtherTexts(String text) {
        assertThat(Emails.isEmail(text)).isFalse();
    }

    @Test
    void takesWhatIsNotThere() {
        assertThat(Emails.isEmail(null)).isTrue();
        assertThat(Emails.isEmail("")).isTrue();
    }

    @Test
    void mindsLengths() {
        assertThat(Emails.isEmail("a".repeat(64) + "@b")).isTrue();
        assertThat(Emails.isEmail("a".repeat(65) + "@b")).isFalse();
        assertThat(Emails.isEmail("a@" + "b".repeat(63))).isTrue();
        assertThat(Emails.isEmail("a@" + "b".repeat(64))).isFalse();
        assertThat(Emails.isEmail("a@" + "bcde.".repeat(51) + "x")).isFalse();
    }
}
