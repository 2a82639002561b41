package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.expression.Condition;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.Settings;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.Values;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.shop.Meeting;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.time.TimestampStorage;
import io.dynawright.time.ZoneSettings;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What is sent in a time zone: items, changes and conditions, and keys, which are the same in every zone. */
class ZonedWritesTest extends Connected {

    private static final Meeting.Schema SCHEMA = Meeting.Schema.INSTANCE;
    private static final Meeting.Attributes IT = Meeting.Attributes.INSTANCE;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-07-01T12:00");
    private static final Meeting.Key KEY = new Meeting.Key("r-1", NOON);
    private static final String NOON_UTC = "2026-07-01T12:00:00.000000000";
    private static final String NOON_NEW_YORK = "2026-07-01T16:00:00.000000000";
    private static final String NOON_TOKYO = "2026-07-01T03:00:00.000000000";
    private static final OffsetDateTime BOOKED = OffsetDateTime.parse("2026-07-01T12:00+05:30");

    private static final Meeting FULL = new Meeting(
            "r-1",
            NOON,
            NOON,
            NOON,
            NOON.atZone(TOKYO),
            BOOKED,
            BOOKED,
            Set.of(NOON),
            List.of(NOON, NOON.plusDays(1)),
            Map.of(NOON, NOON));

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    private static OperationContext in(ZoneSettings zones) {
        return OperationContext.of(Settings.standard().withZones(zones));
    }

    private static OperationContext in(ZoneId zone) {
        return in(ZoneSettings.STANDARD.withZone(zone));
    }

    private static OperationContext inUtc() {
        return in(ZoneOffset.UTC);
    }

    private static OperationContext keepingOffsets() {
        return in(ZoneSettings.STANDARD.withTimestamps(TimestampStorage.OFFSET));
    }

    private static Map<String, AttributeValue> put(Meeting meeting, OperationContext context) {
        return PutOperation.of(SCHEMA, meeting).toRequest(context).item();
    }

    private static UpdateItemRequest update(UnaryOperator<Meeting.Update> changes, OperationContext context) {
        return UpdateOperation.update(new Meeting.Update(KEY), changes).toRequest(context);
    }

    private static UpdateItemRequest onlyIf(Condition condition, OperationContext context) {
        return update(u -> u.onlyIf(it -> condition), context);
    }

    private static List<String> values(UpdateItemRequest request) {
        return request.expressionAttributeValues().values().stream()
                .map(ZonedWritesTest::text)
                .toList();
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case SS -> value.ss().toString();
            case L -> value.l().stream().map(ZonedWritesTest::text).toList().toString();
            case M -> {
                List<String> entries = new ArrayList<>();
                value.m().forEach((name, each) -> entries.add(name + "=" + text(each)));
                yield entries.toString();
            }
            default -> throw new AssertionError(value.type());
        };
    }

    @Test
    void inUtcEverythingIsWrittenAsItAlwaysWas() {
        assertThat(put(FULL, inUtc())).isEqualTo(SCHEMA.toItem(FULL)).isEqualTo(put(FULL, OperationContext.standard()));
        assertThat(put(FULL, inUtc()).get("starts").s()).isEqualTo(NOON_UTC);
        assertThat(put(FULL, inUtc()).get("booked").s()).isEqualTo("2026-07-01T06:30:00.000000000Z");
    }

    @Test
    void clocksAreWrittenInUtcAlsoInsideOfSetsListsAndMaps() {
        Map<String, AttributeValue> item = put(FULL, in(NEW_YORK));

        assertThat(text(item.get("starts"))).isEqualTo(NOON_NEW_YORK);
        assertThat(text(item.get("alarms"))).isEqualTo("[" + NOON_NEW_YORK + "]");
        assertThat(text(item.get("breaks"))).isEqualTo("[" + NOON_NEW_YORK + ", 2026-07-02T16:00:00.000000000]");
    }

    @Test
    void keysOfTheTableOfIndexesAndOfMapsAreTheSameInEveryZone() {
        for (ZoneId zone : List.of(ZoneOffset.UTC, NEW_YORK, TOKYO)) {
            Map<String, AttributeValue> item = put(FULL, in(zone));

            assertThat(text(item.get("slot"))).isEqualTo(NOON_UTC);
            assertThat(text(item.get("due"))).isEqualTo(NOON_UTC);
            assertThat(item.get("moves").m()).containsOnlyKeys(NOON_UTC);
            assertThat(DeleteOperation.of(SCHEMA, KEY)
                            .toRequest(in(zone))
                            .key()
                            .get("slot")
                            .s())
                    .isEqualTo(NOON_UTC);
        }
    }

    @Test
    void pointsInTimeAreWrittenAlikeInEveryZone() {
        for (String name : List.of("ends", "booked", "seen")) {
            assertThat(put(FULL, in(NEW_YORK)).get(name))
                    .isEqualTo(put(FULL, inUtc()).get(name));
        }
    }

    @Test
    void theSameOperationSendsTwoRequestsInTwoZones() {
        PutOperation<Meeting> put = PutOperation.of(SCHEMA, Meeting.of("r-1", NOON, NOON));
        http.always(ok("{}"));

        dynawright.withZone(NEW_YORK).run(put);
        dynawright.withZone(TOKYO).run(put);
        dynawright.run(put);

        assertThat(http.sent("Item"))
                .extracting(item -> item.substring(item.indexOf("starts")).replaceAll("[^0-9T:.-]", ""))
                .satisfiesExactly(
                        first -> assertThat(first).contains(NOON_NEW_YORK),
                        second -> assertThat(second).contains(NOON_TOKYO),
                        third -> assertThat(third).contains(NOON_UTC));
    }

    @Test
    void anOperationKeepsTheStateThatTheObjectHadWhenItWasMade() {
        List<LocalDateTime> breaks = new ArrayList<>(List.of(NOON));
        PutOperation<Meeting> put =
                PutOperation.of(SCHEMA, new Meeting("r", NOON, null, null, null, null, null, Set.of(), breaks, null));
        breaks.set(0, NOON.plusYears(1));

        assertThat(text(put.toRequest(in(NEW_YORK)).item().get("breaks"))).isEqualTo("[" + NOON_NEW_YORK + "]");
    }

    @Test
    void timesThatClocksSkipAreMovedLaterAndTimesThatTheyRepeatAreTheFirst() {
        LocalDateTime gap = LocalDateTime.parse("2024-03-10T02:30");
        LocalDateTime overlap = LocalDateTime.parse("2024-11-03T01:30");

        assertThat(text(put(Meeting.of("r", NOON, gap), in(NEW_YORK)).get("starts")))
                .isEqualTo("2024-03-10T07:30:00.000000000");
        assertThat(text(put(Meeting.of("r", NOON, overlap), in(NEW_YORK)).get("starts")))
                .isEqualTo("2024-11-03T05:30:00.000000000");
    }

    @Test
    void offsetsAreKeptWhereTheRunSaysSo() {
        Map<String, AttributeValue> item = put(FULL, keepingOffsets());

        assertThat(text(item.get("booked"))).isEqualTo("2026-07-01T12:00:00.000000000+05:30");
        assertThat(text(item.get("ends"))).isEqualTo("2026-07-01T12:00:00.000000000+09:00");
        assertThat(text(item.get("seen"))).isEqualTo("1782887400");
        assertThat(text(item.get("starts"))).isEqualTo(NOON_UTC);
        assertThat(text(put(FULL.withBooked(BOOKED.withOffsetSameInstant(ZoneOffset.UTC)), keepingOffsets())
                        .get("booked")))
                .isEqualTo("2026-07-01T06:30:00.000000000Z");
    }

    @Test
    void batchesAndTransactionsWriteInTheZoneToo() {
        http.always(ok("{}"));
        Meeting meeting = Meeting.of("r-1", NOON, NOON);

        dynawright.withZone(NEW_YORK).run(PutAllOperation.of(SCHEMA, List.of(meeting)));
        dynawright
                .withZone(NEW_YORK)
                .transact(
                        PutOperation.of(SCHEMA, meeting),
                        UpdateOperation.update(
                                new Meeting.Update(new Meeting.Key("r-2", NOON)),
                                u -> u.starts().set(NOON)),
                        CheckOperation.of(
                                SCHEMA,
                                new Meeting.Key("r-3", NOON),
                                IT,
                                it -> it.starts().eq(NOON)));

        assertThat(http.sent("RequestItems").get(0)).contains(NOON_NEW_YORK).contains(NOON_UTC);
        assertThat(http.sent("TransactItems").get(1).split(NOON_NEW_YORK, -1)).hasSize(4);
    }

    @Test
    void changesAreSentInTheZone() {
        UnaryOperator<Meeting.Update> changes = u -> u.starts()
                .setIfAbsent(NOON)
                .alarms()
                .add(NOON.plusHours(1))
                .breaks()
                .append(NOON.plusHours(2), NOON.plusHours(3))
                .moves()
                .set(Map.of(NOON, NOON.plusHours(4)));

        assertThat(values(update(changes, in(NEW_YORK))))
                .containsExactlyInAnyOrder(
                        NOON_NEW_YORK,
                        "[2026-07-01T17:00:00.000000000]",
                        "[]",
                        "[2026-07-01T18:00:00.000000000, 2026-07-01T19:00:00.000000000]",
                        "[" + NOON_UTC + "=2026-07-01T20:00:00.000000000]");
        assertThat(update(changes, in(NEW_YORK)).updateExpression())
                .isEqualTo(update(changes, inUtc()).updateExpression());
        assertThat(values(update(u -> u.alarms().delete(NOON), in(TOKYO)))).containsExactly("[" + NOON_TOKYO + "]");
        assertThat(values(update(u -> u.breaks().at(1).set(NOON), in(TOKYO)))).containsExactly(NOON_TOKYO);
        assertThat(values(update(u -> u.starts().set(IT.due(), NOON), in(TOKYO))))
                .containsExactly(NOON_TOKYO);
    }

    @Test
    void aKeyOfAnIndexIsSetAsItIs() {
        assertThat(values(update(u -> u.due().set(NOON), in(TOKYO)))).containsExactly(NOON_UTC);
    }

    @Test
    void offsetsAreKeptInChangesAndConditions() {
        assertThat(values(update(
                        u -> u.booked().set(BOOKED).onlyIf(it -> it.booked().eq(BOOKED)), keepingOffsets())))
                .containsExactly("2026-07-01T12:00:00.000000000+05:30");
        assertThat(values(update(u -> u.booked().set(BOOKED), in(TOKYO))))
                .containsExactly("2026-07-01T06:30:00.000000000Z");
    }

    @Test
    void everyConditionIsSentInTheZone() {
        List<Function<LocalDateTime, Condition>> conditions = List.of(
                time -> IT.starts().eq(time),
                time -> IT.starts().ne(time),
                time -> IT.starts().lt(time),
                time -> IT.starts().le(time),
                time -> IT.starts().gt(time),
                time -> IT.starts().ge(time),
                time -> IT.starts().between(time, time),
                time -> IT.starts().in(time, time),
                time -> IT.starts().inAny(List.of(time)),
                time -> IT.alarms().contains(time),
                time -> IT.breaks().contains(time),
                time -> IT.breaks().at(0).eq(time),
                time -> IT.starts().eq(time).not(),
                time -> IT.room().eq(NOON_NEW_YORK).and(IT.starts().eq(time)),
                time -> IT.room().eq(NOON_NEW_YORK).or(IT.starts().eq(time)).not());
        for (Function<LocalDateTime, Condition> condition : conditions) {
            UpdateItemRequest zoned = onlyIf(condition.apply(NOON), in(NEW_YORK));

            assertThat(values(zoned)).containsOnly(NOON_NEW_YORK);
            // The same as what is asked for in UTC with the time that clocks show there.
            assertThat(zoned).isEqualTo(onlyIf(condition.apply(NOON.plusHours(4)), inUtc()));
        }
        assertThat(values(onlyIf(IT.alarms().eq(Set.of(NOON)), in(NEW_YORK))))
                .containsExactly("[" + NOON_NEW_YORK + "]");
    }

    @Test
    void conditionsOnKeysAreTheSameInEveryZone() {
        assertThat(values(onlyIf(IT.due().eq(NOON).and(IT.slot().gt(NOON)), in(NEW_YORK))))
                .containsExactly(NOON_UTC);
    }

    @Test
    void moreValuesThanOneComparisonTakesAreSplitInEveryZone() {
        List<LocalDateTime> times = new ArrayList<>();
        for (int day = 0; day < 150; day++) {
            times.add(NOON.plusDays(day));
        }
        Condition condition = IT.starts().inAny(times);

        assertThat(onlyIf(condition, in(TOKYO)).conditionExpression())
                .isEqualTo(onlyIf(condition, inUtc()).conditionExpression());
        assertThat(values(onlyIf(condition, in(TOKYO)))).hasSize(150).startsWith(NOON_TOKYO);
    }

    /** 02:30 is moved to 03:30, behind 03:15: there is nothing between the two. */
    @Test
    void boundsThatAGapPutsIntoTheWrongOrderHoldNothing() {
        Condition condition =
                IT.starts().between(LocalDateTime.parse("2024-03-10T02:30"), LocalDateTime.parse("2024-03-10T03:15"));

        UpdateItemRequest request = onlyIf(condition, in(NEW_YORK));

        assertThat(request.conditionExpression()).doesNotContain("BETWEEN").contains("attribute_not_exists");
        assertThat(onlyIf(condition, in(TOKYO)).conditionExpression()).contains("BETWEEN");
    }

    @Test
    void queriesFilterInTheZoneAndAskForKeysAsTheyAre() {
        http.always(ok("{\"Items\":[],\"Count\":0,\"ScannedCount\":0}"));
        QueryOperation<Meeting> query = QueryOperation.of(
                new Meeting.Query("r-1"),
                q -> q.filter(it -> it.starts().gt(NOON)).slot().ge(NOON));

        dynawright.withZone(NEW_YORK).run(query).list();
        dynawright
                .withZone(TOKYO)
                .run(ScanOperation.of(
                        SCHEMA, IT, s -> s.filter(it -> it.starts().gt(NOON))))
                .stream()
                .toList();

        assertThat(http.sent("ExpressionAttributeValues").get(0))
                .contains(NOON_UTC)
                .contains(NOON_NEW_YORK);
        assertThat(http.sent("ExpressionAttributeValues").get(1)).contains(NOON_TOKYO);
    }

    @Test
    void whereFindsTheKeyOfAnIndexInEveryZone() {
        http.always(ok("{\"Items\":[],\"Count\":0,\"ScannedCount\":0}"));
        WhereOperation<Meeting> where = WhereOperation.of(
                SCHEMA,
                IT,
                it -> it.room().eq("r-1").and(it.due().gt(NOON)).and(it.starts().lt(NOON)));

        dynawright.withZone(NEW_YORK).run(where).list();

        assertThat(http.sent("IndexName")).containsExactly("by-due");
        assertThat(http.sent("ExpressionAttributeValues").get(0))
                .contains(NOON_UTC)
                .contains(NOON_NEW_YORK);
    }

    @Test
    void whatFailedOfAConditionIsToldInTheZone() {
        Dynawright zoned = dynawright.withZone(NEW_YORK);
        String item = "{\"room\":{\"S\":\"r-1\"},\"slot\":{\"S\":\"" + NOON_UTC + "\"},\"starts\":{\"S\":\""
                + NOON_NEW_YORK + "\"}}";
        http.always(conditionFailed(item));

        WriteOutcome<Meeting> outcome = zoned.run(OutcomeOperation.of(DeleteOperation.of(
                SCHEMA,
                KEY,
                IT,
                o -> o.onlyIf(it -> it.starts().le(NOON).and(it.starts().ne(NOON))))));

        WriteOutcome.Rejected<Meeting> rejected = (WriteOutcome.Rejected<Meeting>) outcome;
        assertThat(rejected.current()).contains(Meeting.of("r-1", NOON, NOON));
        assertThat(rejected.failedConditions())
                .extracting(failed -> failed.text(Values.SHOWN))
                .containsExactly("starts <> \"" + NOON_NEW_YORK + "\"");
    }

    @Test
    void aTimeThatHasNoStorableYearInUtcIsRefusedBeforeAnythingIsSent() {
        Meeting last = Meeting.of("r-1", NOON, LocalDateTime.parse("9999-12-31T23:00"));
        PutOperation<Meeting> put = PutOperation.of(SCHEMA, last);

        assertThatThrownBy(() -> dynawright.withZone(NEW_YORK).run(put))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("starts")
                .hasMessageContaining("the years 0000 to 9999")
                .hasMessageContaining("put of table meetings");
        assertThatThrownBy(() -> dynawright
                        .withZone(NEW_YORK)
                        .run(UpdateOperation.update(
                                new Meeting.Update(KEY), u -> u.breaks().append(NOON, last.starts()))))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("breaks[1]")
                .hasMessageContaining("update of table meetings");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void timesOfASetThatAGapMakesEqualAreRefused() {
        Set<LocalDateTime> alarms =
                Set.of(LocalDateTime.parse("2024-03-10T02:30"), LocalDateTime.parse("2024-03-10T03:30"));
        PutOperation<Meeting> put =
                PutOperation.of(SCHEMA, new Meeting("r", NOON, null, null, null, null, null, alarms, null, null));

        assertThatThrownBy(() -> put.toRequest(in(NEW_YORK)))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("alarms");
        assertThat(put.toRequest(in(TOKYO)).item().get("alarms").ss()).hasSize(2);
    }

    @Test
    void conditionsAreEqualIfTheirOperandsAre() {
        assertThat(IT.starts().eq(NOON))
                .isEqualTo(IT.starts().eq(NOON))
                .isNotEqualTo(IT.starts().eq(NOON.plusDays(1)));
        assertThat(IT.starts().eq(NOON).holds(SCHEMA.toItem(FULL))).isTrue();
    }

    @Test
    void thePreparedRequestOfAPutIsTheSameAsThatOfAnotherRunInTheSameZone() {
        PutItemRequest once = PutOperation.of(SCHEMA, FULL).toRequest(in(TOKYO));

        assertThat(PutOperation.of(SCHEMA, FULL).toRequest(in(TOKYO))).isEqualTo(once);
    }
}
