package io.dynawright.samples.conformance.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.Dynawright;
import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.FieldKey;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.Violation;
import io.dynawright.samples.conformance.support.SettableClock;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What Dynawright itself writes, encrypts, checks and fills in, in a zone. */
class ZonedShiftsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** In New York it is 01:30 for the second time on that night. */
    private static final Instant NOW = Instant.parse("2026-11-01T06:30:00Z");

    private static final LocalDateTime ENDS = LocalDateTime.parse("2026-07-01T17:00");
    private static final OffsetDateTime REVIEWED = OffsetDateTime.parse("2026-07-01T18:00-04:00");
    private static final LocalDateTime NOTED = LocalDateTime.parse("2026-07-02T09:00");

    private final SettableClock clock = new SettableClock(NOW);

    @RegisterExtension
    private final Tables tables = new Tables(ShiftSchema.INSTANCE);

    private ShiftRepository shifts(ZoneId zone) {
        Dynawright dynawright = tables.dynawright()
                .withClock(clock)
                .withCipher(AesGcmFieldCipher.of(KeyProvider.rotating(FieldKey.of("k-1", new byte[32]))));
        return new ShiftRepository(dynawright).withZone(zone);
    }

    private Map<String, AttributeValue> stored(String id) {
        return tables.client()
                .getItem(request -> request.tableName("shifts").key(Map.of("id", AttributeValue.fromS(id))))
                .item();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    @TestFactory
    Stream<DynamicTest> momentsOfDynawrightAreThatOfTheClockInEveryZone() {
        return Stream.of(ZoneOffset.UTC, NEW_YORK, TOKYO, ZoneId.of("Pacific/Apia"))
                .map(zone -> DynamicTest.dynamicTest(zone.getId(), () -> {
                    Shift inserted = shifts(zone).insert(Shift.of(zone.getId(), ENDS, REVIEWED, NOTED));
                    shifts(zone).put(Shift.of("put " + zone.getId(), ENDS, REVIEWED, NOTED));
                    shifts(zone).upsert("upsert " + zone.getId(), u -> u.noted().set(NOTED));
                    shifts(zone).update("upsert " + zone.getId(), u -> u.noted().remove());

                    for (String kind : new String[] {"", "put ", "upsert "}) {
                        assertThat(stored(kind + zone.getId()))
                                .containsEntry("createdAt", text("2026-11-01T06:30:00.000000000"))
                                .containsEntry("updatedAt", text("2026-11-01T06:30:00.000000000"));
                    }
                    assertThat(inserted.createdAt()).isEqualTo(LocalDateTime.ofInstant(NOW, TOKYO));
                    assertThat(inserted.updatedAt()).isEqualTo(LocalDateTime.ofInstant(NOW, zone));
                }));
    }

    @Test
    void anIdThatIsMadeLeavesTheMomentsAsTheyAre() {
        Shift inserted = shifts(NEW_YORK).insert(Shift.of(null, ENDS, REVIEWED, NOTED));

        assertThat(stored(inserted.id()))
                .containsEntry("label", text("shift " + inserted.id()))
                .containsEntry("createdAt", text("2026-11-01T06:30:00.000000000"))
                .containsEntry("updatedAt", text("2026-11-01T06:30:00.000000000"))
                .containsEntry("noted", text("2026-07-02T13:00:00.000000000"));
    }

    @Test
    void aDefaultIsWhatClocksShowInTheZoneOfTheCallThatWritesOrLacksIt() {
        shifts(NEW_YORK).put(Shift.of("put", ENDS, REVIEWED, NOTED));
        shifts(NEW_YORK).upsert("upsert", u -> u.noted().set(NOTED));

        AttributeValue eight = text("2026-06-01T12:00:00.000000000");
        assertThat(stored("put")).containsEntry("begins", eight);
        assertThat(stored("upsert")).containsEntry("begins", eight);
        assertThat(shifts(TOKYO).get("put").begins()).isEqualTo(LocalDateTime.parse("2026-06-01T21:00"));

        tables.client()
                .updateItem(request -> request.tableName("shifts")
                        .key(Map.of("id", text("put")))
                        .updateExpression("REMOVE begins"));
        assertThat(shifts(TOKYO).get("put").begins()).isEqualTo(LocalDateTime.parse("2026-06-01T08:00"));
    }

    @Test
    void encryptedMomentsAreShownInTheZoneToo() {
        shifts(NEW_YORK).put(Shift.of("s", ENDS, REVIEWED, NOTED));

        Shift inTokyo = shifts(TOKYO).get("s");
        assertThat(inTokyo.ends()).isEqualTo(LocalDateTime.parse("2026-07-02T06:00"));
        assertThat(inTokyo.reviewed()).isEqualTo(OffsetDateTime.parse("2026-07-02T07:00+09:00"));

        Shift updated =
                shifts(TOKYO).update("s", u -> u.ends().set(inTokyo.ends().plusHours(1)));
        assertThat(updated.ends()).isEqualTo(LocalDateTime.parse("2026-07-02T07:00"));
        assertThat(shifts(NEW_YORK).get("s").ends()).isEqualTo(ENDS.plusHours(1));
    }

    @Test
    void constraintsJudgeLocalTimesInTheZoneOfTheCall() {
        LocalDateTime nowInTokyo = LocalDateTime.ofInstant(NOW, TOKYO);

        shifts(TOKYO).put(Shift.of("s", ENDS, REVIEWED, nowInTokyo));
        clock.advance(Duration.ofSeconds(-1));
        assertThatExceptionOfType(InvalidEntityException.class)
                .isThrownBy(() -> shifts(TOKYO).put(Shift.of("s", ENDS, REVIEWED, nowInTokyo)))
                .satisfies(e ->
                        assertThat(e.violations()).extracting(Violation::path).containsExactly("noted"));
        assertThatExceptionOfType(InvalidEntityException.class)
                .isThrownBy(() -> shifts(NEW_YORK).put(Shift.of("s", ENDS, REVIEWED, nowInTokyo)));
    }

    @Test
    void constraintsJudgeLocalTimesInTheirOwnZoneIfTheyHaveOne() {
        LocalDateTime nowInTokyo = LocalDateTime.ofInstant(NOW, TOKYO);
        Shift shift = Shift.of("s", ENDS, REVIEWED, NOTED);

        shifts(NEW_YORK).put(shift.called(nowInTokyo));
        assertThatExceptionOfType(InvalidEntityException.class)
                .isThrownBy(() -> shifts(NEW_YORK).put(shift.called(nowInTokyo.plusSeconds(1))))
                .satisfies(e ->
                        assertThat(e.violations()).extracting(Violation::path).containsExactly("called"));
    }
}
