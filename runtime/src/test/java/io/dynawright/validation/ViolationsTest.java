package io.dynawright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:15:30Z");

    private final Violations violations = new Violations();

    @Test
    void saysWhereAValueIs() {
        violations.enter("lines");
        violations.enterIndex(2);
        violations.add("sku", "must not be blank", " ");
        violations.leave();
        violations.leave();
        violations.enter("limits");
        violations.enterKey("k");
        violations.add("must be short", "k");
        violations.leave();
        violations.enterValue("k");
        violations.enterElement();
        violations.add("must not be null", null);
        violations.leave();
        violations.leave();
        violations.leave();
        violations.add("id", "must not be null", null);

        assertThat(violations.at(NOW.atZone(ZoneOffset.UTC)))
                .containsExactly(
                        new Violation("lines[2].sku", "must not be blank", Optional.of(" ")),
                        new Violation("limits<K>[k]", "must be short", Optional.of("k")),
                        new Violation("limits[k][]", "must not be null", Optional.empty()),
                        new Violation("id", "must not be null", Optional.empty()));
    }

    @Test
    void showsNoSecrets() {
        violations.hideValues();
        violations.enter("secrets");
        violations.enterValue("key");
        violations.hideValues();
        violations.add("value", "must be short", "long");
        violations.showValues();
        violations.add("must be short", "long");
        violations.leave();
        violations.leave();
        violations.showValues();
        violations.add("open", "must be short", "long");

        assertThat(violations.at(NOW.atZone(ZoneOffset.UTC)))
                .containsExactly(
                        new Violation("secrets[*].value", "must be short", Optional.empty()),
                        new Violation("secrets[*]", "must be short", Optional.empty()),
                        new Violation("open", "must be short", Optional.of("long")));
    }

    @Test
    void judgesMomentsWhenItIsAsked() {
        violations.judge("past", "must be in the past", NOW, Tense.PAST);
        violations.judge("future", "must be in the future", Times.moment(Date.from(NOW)), Tense.FUTURE);
        violations.judge("absent", "must be in the past", null, Tense.PAST);

        assertThat(violations.areCertain()).isFalse();
        assertThat(violations.at(NOW.atZone(ZoneOffset.UTC)))
                .extracting(Violation::path)
                .containsExactly("past", "future");
        assertThat(violations.at(NOW.plusNanos(1).atZone(ZoneOffset.UTC)))
                .extracting(Violation::path)
                .containsExactly("future");
        assertThat(violations.at(NOW.minusNanos(1).atZone(ZoneOffset.UTC)))
                .extracting(Violation::path)
                .containsExactly("past");
    }

    @Test
    void isCertainOfWhatDoesNotDependOnTheTime() {
        violations.add("id", "must not be null", null);

        assertThat(violations.areCertain()).isTrue();
    }

    @Test
    void doesNotGoIntoADocumentTwice() {
        Object outer = new Object();
        Object inner = new Object();

        assertThat(violations.begin(outer)).isTrue();
        assertThat(violations.begin(inner)).isTrue();
        assertThat(violations.begin(outer)).isFalse();
        violations.end();
        assertThat(violations.begin(inner)).isTrue();
    }

    @Test
    void doesNotGoDeeperThanDynamoDb() {
        for (int i = 0; i < 32; i++) {
            assertThat(violations.begin(new Object())).isTrue();
        }

        assertThat(violations.begin(new Object())).isFalse();
    }

    @Test
    void whatHasNoZoneIsJudgedInTheZoneOfNow() {
        Violations violations = new Violations();
        ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati");
        violations.judge("instant", "must be in the past", NOW, Tense.PAST_OR_PRESENT);
        violations.judge(
                "time", "must be in the past", LocalDateTime.ofInstant(NOW, kiritimati), Tense.PAST_OR_PRESENT);
        violations.judge("date", "must be in the past", LocalDate.ofInstant(NOW, kiritimati), Tense.PAST_OR_PRESENT);

        assertThat(violations.at(NOW.atZone(kiritimati))).isEmpty();
        assertThat(violations.at(NOW.atZone(ZoneId.of("Pacific/Honolulu"))))
                .extracting(Violation::path)
                .containsExactly("time", "date");
    }
}
