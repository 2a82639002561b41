package io.dynawright.samples.conformance.zones;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are derived from points in time, of which every zone must derive the same. */
class ZonedKeysTest {

    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneId.of("America/New_York"), ZoneId.of("Asia/Tokyo"), ZoneId.of("Pacific/Apia"));

    /** Late in UTC, so that it is another day in Asia. */
    private static final LocalDateTime LATE = LocalDateTime.parse("2026-07-01T22:00");

    private static final Visit VISIT =
            new Visit("w-1", LATE.atOffset(ZoneOffset.UTC), new Visit.Stay(LATE, LATE.plusHours(1)), LATE);

    @RegisterExtension
    private final Tables tables = new Tables(VisitSchema.INSTANCE);

    private VisitRepository visits(ZoneId zone) {
        return new VisitRepository(tables.dynawright()).withZone(zone);
    }

    private List<Map<String, AttributeValue>> stored() {
        return tables.client().scan(request -> request.tableName("visits")).items();
    }

    @Test
    void whatIsReadInOneZoneAndPutInAnotherStaysOneItem() {
        visits(ZoneOffset.UTC).put(VISIT);

        for (ZoneId zone : ZONES) {
            Visit read = visits(zone).get("WARD#w-1", "VISIT#2026-07-01T22:00");
            visits(zone).put(read);
            visits(ZoneOffset.UTC).put(visits(zone).query("WARD#w-1").one());
            visits(zone).update("WARD#w-1", "VISIT#2026-07-01T22:00", u -> u.day(read.stay()));

            assertThat(stored()).hasSize(1);
            assertThat(stored().get(0))
                    .containsEntry("day", AttributeValue.fromS("2026-07-01"))
                    .containsEntry("arrived", AttributeValue.fromS("2026-07-01T22:00:00.000000000Z"))
                    .containsEntry(
                            "stay",
                            AttributeValue.fromM(Map.of(
                                    "from", AttributeValue.fromS("2026-07-01T22:00:00.000000000"),
                                    "until", AttributeValue.fromS("2026-07-01T23:00:00.000000000"))));
            assertThat(visits(zone).byDay(LocalDate.parse("2026-07-01")).list()).hasSize(1);
        }
    }

    @Test
    void whatKeysAreDerivedFromIsShownInUtc() {
        visits(ZoneOffset.UTC).put(VISIT);

        for (ZoneId zone : ZONES) {
            Visit read = visits(zone).query("WARD#w-1").one();
            assertThat(read.arrived()).isEqualTo(VISIT.arrived());
            assertThat(read.stay()).isEqualTo(VISIT.stay());
            assertThat(read.left())
                    .isEqualTo(LATE.atOffset(ZoneOffset.UTC)
                            .atZoneSameInstant(zone)
                            .toLocalDateTime());
        }
    }

    @Test
    void whatIsNoKeyIsDerivedOfWhatTheZoneShows() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        visits(ZoneOffset.UTC).put(VISIT);
        assertThat(stored().get(0)).containsEntry("leftOn", AttributeValue.fromS("2026-07-01"));

        visits(tokyo).put(visits(tokyo).query("WARD#w-1").one());

        assertThat(stored().get(0))
                .containsEntry("leftOn", AttributeValue.fromS("2026-07-02"))
                .containsEntry("left", AttributeValue.fromS("2026-07-01T22:00:00.000000000"));
    }
}
