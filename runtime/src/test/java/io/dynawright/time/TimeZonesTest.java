package io.dynawright.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConfigurationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");

    private final Locale locale = Locale.getDefault();
    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZones.setDefault(ZoneOffset.UTC);
        Locale.setDefault(locale);
        TimeZone.setDefault(machine);
    }

    @Test
    void theDefaultIsUtcWhateverTheMachineSays() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

        assertThat(TimeZones.getDefault()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void theDefaultCanBeSet() {
        TimeZones.setDefault(LONDON);

        assertThat(TimeZones.getDefault()).isEqualTo(LONDON);
    }

    @Test
    void nowIsWhatTheClockSaysInTheZone() {
        Clock clock = Clock.fixed(SUMMER, ZoneId.of("Asia/Tokyo"));

        assertThat(TimeZones.now(LONDON, clock)).isEqualTo(ZonedDateTime.of(2026, 7, 1, 13, 0, 0, 0, LONDON));
        assertThat(TimeZones.now(LONDON).getZone()).isEqualTo(LONDON);
    }

    @Test
    void momentsAreConvertedThereAndBack() {
        assertThat(TimeZones.toZone(SUMMER, LONDON)).hasToString("2026-07-01T13:00+01:00[Europe/London]");
        assertThat(TimeZones.toUtc(TimeZones.toZone(SUMMER, LONDON))).isEqualTo(SUMMER);
        assertThat(TimeZones.toUtc(LocalDateTime.parse("2026-07-01T13:00"), LONDON))
                .isEqualTo(SUMMER);
    }

    @Test
    void theOffsetDependsOnTheSeason() {
        assertThat(TimeZones.offsetAt(LONDON, SUMMER)).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(TimeZones.offsetAt(LONDON, Instant.parse("2026-01-01T12:00:00Z")))
                .isEqualTo(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "UTC", "Z", "+05:30", "Australia/Lord_Howe", "GMT+2"})
    void validIdsAreTaken(String id) {
        assertThat(TimeZones.validate(id)).isEqualTo(ZoneId.of(id));
        assertThat(TimeZones.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Londn, Europe/London",
        "europe/london, Europe/London",
        "London, Europe/London",
        "new york, America/New_York",
        "America/New-York, America/New_York",
        "America/Los_Angles, America/Los_Angeles",
        "utc, UTC",
        "Asia/Istanbull, Asia/Istanbul",
    })
    void misspeltIdsAreToldTheNearest(String id, String nearest) {
        assertThat(TimeZones.isValid(id)).isFalse();
        assertThatThrownBy(() -> TimeZones.validate(id))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no time zone \"" + id + "\"")
                .hasMessageContaining("Did you mean ")
                .hasMessageContaining(nearest);
    }

    @Test
    void suggestionsDoNotDependOnTheLanguageOfTheMachine() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertThatThrownBy(() -> TimeZones.validate("AMERICA/CHICAGO"))
                .hasMessage(
                        "There is no time zone \"AMERICA/CHICAGO\". Did you mean America/Chicago? Allowed are ids of"
                                + " the tz database such as Europe/London, UTC, and offsets such as +05:30");
    }

    @Test
    void whatIsNearNothingHasNoSuggestion() {
        assertThatThrownBy(() -> TimeZones.validate("Middle-earth/Bag-End"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("There is no time zone \"Middle-earth/Bag-End\". Allowed are ids of the tz database such as"
                        + " Europe/London, UTC, and offsets such as +05:30");
    }

    @Test
    void nullAndEmptyIdsAreRefused() {
        assertThatThrownBy(() -> TimeZones.validate(null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The time zone is null");
        assertThatThrownBy(() -> TimeZones.validate("")).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> TimeZones.validate("x".repeat(100_000))).isInstanceOf(ConfigurationException.class);
        assertThat(TimeZones.isValid(null)).isFalse();
    }
}
