package io.dynawright.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoningTest {

    /** What clocks show, what is stored, and what is read again. */
    @ParameterizedTest
    @CsvSource({
        // A gap: 02:00 becomes 03:00.
        "America/New_York, 2024-03-10T01:59:59, 2024-03-10T06:59:59, 2024-03-10T01:59:59",
        "America/New_York, 2024-03-10T02:30, 2024-03-10T07:30, 2024-03-10T03:30",
        "America/New_York, 2024-03-10T03:00, 2024-03-10T07:00, 2024-03-10T03:00",
        // An overlap: 02:00 becomes 01:00.
        "America/New_York, 2024-11-03T00:59, 2024-11-03T04:59, 2024-11-03T00:59",
        "America/New_York, 2024-11-03T01:30, 2024-11-03T05:30, 2024-11-03T01:30",
        "America/New_York, 2024-11-03T02:00, 2024-11-03T07:00, 2024-11-03T02:00",
        // A gap: 01:00 becomes 02:00; an overlap: 02:00 becomes 01:00.
        "Europe/London, 2024-03-31T00:59, 2024-03-31T00:59, 2024-03-31T00:59",
        "Europe/London, 2024-03-31T01:30, 2024-03-31T01:30, 2024-03-31T02:30",
        "Europe/London, 2024-10-27T01:30, 2024-10-27T00:30, 2024-10-27T01:30",
        "Europe/London, 2024-10-27T02:00, 2024-10-27T02:00, 2024-10-27T02:00",
        // Half an hour: 02:00 becomes 02:30, and 02:00 becomes 01:30.
        "Australia/Lord_Howe, 2024-10-06T01:59, 2024-10-05T15:29, 2024-10-06T01:59",
        "Australia/Lord_Howe, 2024-10-06T02:15, 2024-10-05T15:45, 2024-10-06T02:45",
        "Australia/Lord_Howe, 2024-10-06T02:30, 2024-10-05T15:30, 2024-10-06T02:30",
        "Australia/Lord_Howe, 2024-04-07T01:45, 2024-04-06T14:45, 2024-04-07T01:45",
        "Australia/Lord_Howe, 2024-04-07T02:00, 2024-04-06T15:30, 2024-04-07T02:00",
        // Both sides of the date line.
        "Pacific/Kiritimati, 2026-01-01T08:00, 2025-12-31T18:00, 2026-01-01T08:00",
        "Pacific/Honolulu, 2025-12-31T08:00, 2025-12-31T18:00, 2025-12-31T08:00",
        // A day that Samoa left out when it crossed the line.
        "Pacific/Apia, 2011-12-29T23:59, 2011-12-30T09:59, 2011-12-29T23:59",
        "Pacific/Apia, 2011-12-30T12:00, 2011-12-30T22:00, 2011-12-31T12:00",
        "Pacific/Apia, 2011-12-31T00:00, 2011-12-30T10:00, 2011-12-31T00:00",
    })
    void clocksAreStoredInUtcAndReadAgain(String zone, LocalDateTime shown, LocalDateTime stored, LocalDateTime read) {
        Zoning zoning = Zoning.of(ZoneId.of(zone), TimestampStorage.UTC);

        assertThat(zoning.toUtc(shown)).isEqualTo(stored);
        assertThat(zoning.fromUtc(stored)).isEqualTo(read);
    }

    /** The second of two equal times can be stored by others, and is shown; written again it would be the first. */
    @Test
    void theSecondTimeOfAnOverlapIsShownLikeTheFirst() {
        Zoning newYork = Zoning.of(ZoneId.of("America/New_York"), TimestampStorage.UTC);

        assertThat(newYork.fromUtc(LocalDateTime.parse("2024-11-03T06:30")))
                .isEqualTo(newYork.fromUtc(LocalDateTime.parse("2024-11-03T05:30")))
                .isEqualTo("2024-11-03T01:30");
    }

    @Test
    void keysAreNotShifted() {
        Zoning keys = Zoning.of(ZoneId.of("America/New_York"), TimestampStorage.OFFSET)
                .ofKeys();
        LocalDateTime shown = LocalDateTime.parse("2026-07-01T12:00");

        assertThat(keys.toUtc(shown)).isEqualTo(shown);
        assertThat(keys.fromUtc(shown)).isEqualTo(shown);
        assertThat(keys.timestamps()).isEqualTo(TimestampStorage.UTC);
        assertThat(keys.shown()).contains(ZoneId.of("America/New_York"));
    }

    @Test
    void onlyUtcNeedsNoConversion() {
        assertThat(Zoning.UTC.isUtc()).isTrue();
        assertThat(Zoning.of(ZoneOffset.UTC, TimestampStorage.UTC).isUtc()).isTrue();
        assertThat(Zoning.of(ZoneOffset.UTC, TimestampStorage.OFFSET).isUtc()).isFalse();
        assertThat(Zoning.keepingOffsets(ZoneOffset.UTC).isUtc()).isFalse();
        assertThat(Zoning.of(ZoneId.of("Europe/London"), TimestampStorage.UTC).isUtc())
                .isFalse();
    }

    @Test
    void settingsFallBackOnTheProcessAndKeepOffsetsWhereNoZoneIsNamed() {
        ZoneId london = ZoneId.of("Europe/London");
        TimeZones.setDefault(london);
        try {
            assertThat(ZoneSettings.STANDARD.now()).isEqualTo(Zoning.of(london, TimestampStorage.UTC));
            assertThat(ZoneSettings.STANDARD
                            .withTimestamps(TimestampStorage.OFFSET)
                            .now())
                    .isEqualTo(Zoning.keepingOffsets(london));
            assertThat(ZoneSettings.STANDARD
                            .withTimestamps(TimestampStorage.OFFSET)
                            .withZone(ZoneOffset.UTC)
                            .now())
                    .isEqualTo(Zoning.of(ZoneOffset.UTC, TimestampStorage.OFFSET));
        } finally {
            TimeZones.setDefault(ZoneOffset.UTC);
        }
        assertThat(ZoneSettings.STANDARD.now()).isSameAs(Zoning.UTC);
    }
}
