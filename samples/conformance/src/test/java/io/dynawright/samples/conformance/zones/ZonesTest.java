package io.dynawright.samples.conformance.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.DynawrightAsync;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is put in one time zone and read in another, by repositories that share one connection. */
class ZonesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDateTime SLOT = LocalDateTime.parse("2026-11-21T09:30");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @RegisterExtension
    private final Tables tables = new Tables(AppointmentSchema.INSTANCE, DepartureSchema.INSTANCE);

    private AppointmentRepository appointments() {
        return new AppointmentRepository(tables.dynawright());
    }

    /** All at noon in UTC, as this zone shows it. */
    private static Appointment atNoon(ZoneId zone) {
        ZonedDateTime noon = NOON.atZone(zone);
        LocalDateTime clock = noon.toLocalDateTime();
        return new Appointment(
                "r-1",
                SLOT,
                noon.toOffsetDateTime(),
                noon,
                clock,
                NOON.atZone(TOKYO),
                NOON.atZone(TOKYO).toLocalDateTime(),
                List.of(noon.toOffsetDateTime()),
                Set.of(clock),
                new Appointment.Call(noon, clock));
    }

    private Map<String, AttributeValue> stored() {
        return tables.client()
                .getItem(request -> request.tableName("appointments")
                        .key(Map.of(
                                "room", AttributeValue.fromS("r-1"),
                                "slot", AttributeValue.fromS("2026-11-21T09:30:00.000000000"))))
                .item();
    }

    @Test
    void whatOneZonePutsEveryZoneReadsAsItsOwn() {
        appointments().withZone(PARIS).put(atNoon(PARIS));

        assertThat(appointments().withZone(PARIS).get("r-1", SLOT)).isEqualTo(atNoon(PARIS));
        assertThat(appointments().withZone(NEW_YORK).get("r-1", SLOT)).isEqualTo(atNoon(NEW_YORK));
        assertThat(appointments().withZone(TOKYO).query("r-1").list()).containsExactly(atNoon(TOKYO));
    }

    @Test
    void allIsStoredInUtc() {
        appointments().withZone(NEW_YORK).put(atNoon(NEW_YORK));

        AttributeValue instant = AttributeValue.fromS("2026-11-21T12:00:00.000000000Z");
        AttributeValue clock = AttributeValue.fromS("2026-11-21T12:00:00.000000000");
        assertThat(stored())
                .containsEntry("begins", instant)
                .containsEntry("ends", instant)
                .containsEntry("called", instant)
                .containsEntry("noted", clock)
                .containsEntry("planned", clock)
                .containsEntry("breaks", AttributeValue.fromL(List.of(instant)))
                .containsEntry("reminders", AttributeValue.fromSs(List.of(clock.s())))
                .containsEntry("call", AttributeValue.fromM(Map.of("at", instant, "until", clock)));
    }

    @Test
    void aRepositoryInAZoneLeavesTheOtherAsItWas() {
        ZoneId utc = ZoneId.of("Z");
        AppointmentRepository inUtc = appointments().withZone(utc);
        inUtc.put(atNoon(utc));
        inUtc.withZone(TOKYO).get("r-1", SLOT);

        assertThat(inUtc.get("r-1", SLOT)).isEqualTo(atNoon(utc));
    }

    @Test
    void anUpdateTakesTheLocalTimeOfItsZone() {
        appointments().withZone(PARIS).put(atNoon(PARIS));

        LocalDateTime nine = LocalDateTime.parse("2026-11-21T09:00");
        Appointment changed = appointments()
                .withZone(NEW_YORK)
                .update("r-1", SLOT, u -> u.noted().set(nine).planned().set(nine));

        assertThat(changed.noted()).isEqualTo(nine);
        assertThat(changed.planned()).isEqualTo(nine);
        assertThat(stored())
                .containsEntry("noted", AttributeValue.fromS("2026-11-21T14:00:00.000000000"))
                .containsEntry("planned", AttributeValue.fromS("2026-11-21T00:00:00.000000000"));
    }

    @Test
    void aConditionTakesTheLocalTimeOfItsZone() {
        appointments().withZone(PARIS).put(atNoon(PARIS));
        LocalDateTime noonInParis = atNoon(PARIS).noted();

        Appointment changed = appointments()
                .withZone(PARIS)
                .update(
                        "r-1",
                        SLOT,
                        u -> u.begins()
                                .set(OffsetDateTime.parse("2026-11-21T14:00:00+01:00"))
                                .onlyIf(it -> it.noted().eq(noonInParis)));

        assertThat(changed.begins()).isEqualTo(OffsetDateTime.parse("2026-11-21T14:00:00+01:00"));
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> appointments()
                        .withZone(NEW_YORK)
                        .update(
                                "r-1",
                                SLOT,
                                u -> u.noted()
                                        .set(noonInParis)
                                        .onlyIf(it -> it.noted().eq(noonInParis))));
    }

    @Test
    void aFilterTakesTheLocalTimeOfItsZone() {
        appointments().withZone(PARIS).put(atNoon(PARIS));
        LocalDateTime noonInParis = atNoon(PARIS).noted();

        assertThat(appointments()
                        .withZone(PARIS)
                        .query("r-1", q -> q.filter(it -> it.noted().le(noonInParis)))
                        .list())
                .hasSize(1);
        assertThat(appointments()
                        .withZone(TOKYO)
                        .query("r-1", q -> q.filter(it -> it.noted().le(noonInParis)))
                        .list())
                .isEmpty();
    }

    @Test
    void aKeyOfAPointInTimeIsTheSameInEveryZone() {
        DepartureRepository departures = new DepartureRepository(tables.dynawright());
        OffsetDateTime inParis = NOON.atZone(PARIS).toOffsetDateTime();
        OffsetDateTime inTokyo = NOON.atZone(TOKYO).toOffsetDateTime();
        departures.withZone(PARIS).put(new Departure("1", inParis, "TGV"));

        assertThat(departures.withZone(TOKYO).get("1", inParis)).isEqualTo(new Departure("1", inTokyo, "TGV"));
        assertThat(departures
                        .withZone(TOKYO)
                        .query("1", q -> q.at().ge(inTokyo))
                        .list())
                .containsExactly(new Departure("1", inTokyo, "TGV"));
        departures.withZone(TOKYO).put(new Departure("1", inTokyo, "Shinkansen"));
        assertThat(departures.query("1").list()).extracting(Departure::train).containsExactly("Shinkansen");
    }

    @Test
    void anAsynchronousRepositoryHasAZoneToo() {
        appointments().withZone(PARIS).put(atNoon(PARIS));

        try (DynamoDbAsyncClient client =
                Clients.asyncAt(LocalDynamoDb.endpoint()).build()) {
            AppointmentAsyncRepository appointments = new AppointmentAsyncRepository(DynawrightAsync.over(client));
            assertThat(appointments.withZone(NEW_YORK).get("r-1", SLOT).join()).isEqualTo(atNoon(NEW_YORK));
            assertThat(appointments.withZone(TOKYO).get("r-1", SLOT).join()).isEqualTo(atNoon(TOKYO));
        }
    }
}
