package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.operation.ChangedAttributes;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.TransactionReadResults;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.Meeting;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.time.TimestampStorage;
import io.dynawright.time.Zoning;
import io.dynawright.wire.Streaming;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is read in a time zone, whichever way it comes. */
class ZonedReadsTest extends Connected {

    private static final Meeting.Schema SCHEMA = Meeting.Schema.INSTANCE;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-07-01T12:00");
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-07-01T08:00");
    private static final Meeting.Key KEY = new Meeting.Key("r-1", NOON);
    private static final OffsetDateTime SEEN = OffsetDateTime.parse("2026-07-01T12:00Z");

    private static final String ITEM = """
            {"room":{"S":"r-1"},
             "slot":{"S":"2026-07-01T12:00:00.000000000"},
             "due":{"S":"2026-07-01T12:00:00.000000000"},
             "starts":{"S":"2026-07-01T12:00:00.000000000"},
             "ends":{"S":"2026-07-01T12:00:00.000000000Z"},
             "booked":{"S":"2026-07-01T17:30:00.000000000+05:30"},
             "seen":{"N":"1782907200"},
             "alarms":{"SS":["2026-07-01T12:00:00.000000000"]},
             "breaks":{"L":[{"S":"2026-07-01T12:00:00.000000000"}]},
             "moves":{"M":{"2026-07-01T12:00:00.000000000":{"S":"2026-07-01T12:00:00.000000000"}}}}""";

    private static final Meeting IN_UTC = new Meeting(
            "r-1",
            NOON,
            NOON,
            NOON,
            ZonedDateTime.of(NOON, ZoneOffset.UTC),
            SEEN,
            SEEN,
            Set.of(NOON),
            List.of(NOON),
            Map.of(NOON, NOON));

    private static final Meeting IN_NEW_YORK = new Meeting(
            "r-1",
            NOON,
            NOON,
            MORNING,
            ZonedDateTime.of(MORNING, NEW_YORK),
            OffsetDateTime.of(MORNING, ZoneOffset.ofHours(-4)),
            OffsetDateTime.of(MORNING, ZoneOffset.ofHours(-4)),
            Set.of(MORNING),
            List.of(MORNING),
            Map.of(NOON, MORNING));

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright utc = over(http);
    private final Dynawright newYork = utc.withZone(NEW_YORK);

    private static GetOperation<Meeting> get() {
        return GetOperation.of(SCHEMA, KEY);
    }

    @ParameterizedTest
    @EnumSource(Streaming.class)
    void bothWaysOfDecodingShowTheSame(Streaming streaming) {
        http.always(ok("{\"Item\":" + ITEM + "}"));

        assertThat(utc.withStreaming(streaming).run(get())).isEqualTo(IN_UTC);
        assertThat(newYork.withStreaming(streaming).run(get())).isEqualTo(IN_NEW_YORK);
    }

    @ParameterizedTest
    @EnumSource(Streaming.class)
    void queriesScansBatchesAndTransactionsShowTheZone(Streaming streaming) {
        Dynawright dynawright = newYork.withStreaming(streaming);
        http.then(
                page(null, ITEM),
                page(null, ITEM),
                ok("{\"Responses\":{\"meetings\":[" + ITEM + "]}}"),
                ok("{\"Responses\":[{\"Item\":" + ITEM + "}]}"));
        FindOperation<Meeting> find = FindOperation.of(SCHEMA, KEY);

        assertThat(dynawright.run(QueryOperation.of(new Meeting.Query("r-1"))).list())
                .containsExactly(IN_NEW_YORK);
        assertThat(dynawright.run(ScanOperation.of(SCHEMA)).stream().toList()).containsExactly(IN_NEW_YORK);
        assertThat(dynawright.run(FindAllOperation.of(SCHEMA, List.of(KEY))).list())
                .containsExactly(IN_NEW_YORK);
        TransactionReadResults results = dynawright.transactGet(find);
        assertThat(results.of(find)).contains(IN_NEW_YORK);
    }

    @Test
    void asynchronousCallsShowTheZone() {
        http.always(ok("{\"Item\":" + ITEM + "}"));
        try (DynawrightAsync dynawright = DynawrightAsync.over(AsyncOver.client(http))) {
            assertThat(dynawright.withZone(NEW_YORK).run(get()).join()).isEqualTo(IN_NEW_YORK);
            assertThat(dynawright.run(get()).join()).isEqualTo(IN_UTC);
        }
    }

    @ParameterizedTest
    @EnumSource(Streaming.class)
    void viewsShowTheZone(Streaming streaming) {
        http.always(ok("{\"Item\":" + ITEM + "}"));

        assertThat(newYork.withStreaming(streaming).run(GetOperation.of(SCHEMA, KEY, Meeting.Start.VIEW)))
                .isEqualTo(new Meeting.Start(NOON, MORNING));
    }

    @ParameterizedTest
    @EnumSource(Streaming.class)
    void whatWritesGiveBackIsInTheZone(Streaming streaming) {
        Dynawright dynawright = newYork.withStreaming(streaming);
        http.always(ok("{\"Attributes\":" + ITEM + "}"));

        Meeting updated = dynawright.run(
                UpdateOperation.update(new Meeting.Update(KEY), u -> u.starts().set(NOON)));
        assertThat(updated).isEqualTo(IN_NEW_YORK);
        assertThat(dynawright.run(DeleteOperation.of(SCHEMA, KEY))).contains(IN_NEW_YORK);
        ChangedAttributes<Meeting.Attributes> changed = dynawright.run(UpdateOperation.update(
                new Meeting.Update(KEY),
                u -> u.starts().set(NOON).due().set(NOON).breaks().append(NOON).returningChanged()));
        assertThat(changed.get(it -> it.starts())).contains(MORNING);
        assertThat(changed.get(it -> it.due())).contains(NOON);
        assertThat(changed.get(it -> it.breaks())).contains(List.of(MORNING));
    }

    @Test
    void theItemThatStoodInTheWayIsShownInTheZone() {
        http.always(conditionFailed(ITEM));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> newYork.run(DeleteOperation.of(
                        SCHEMA,
                        KEY,
                        Meeting.Attributes.INSTANCE,
                        o -> o.onlyIf(it -> it.room().eq("x"))))))
                .asInstanceOf(InstanceOfAssertFactories.type(ConditionFailedException.class))
                .satisfies(e -> assertThat(e.current(Meeting.class)).contains(IN_NEW_YORK));
    }

    @Test
    void offsetsThatWereKeptComeBackUnlessAZoneIsNamed() {
        http.always(ok("{\"Item\":" + ITEM + "}"));
        Dynawright keeping = utc.withTimestamps(TimestampStorage.OFFSET);

        assertThat(keeping.run(get()).booked()).isEqualTo(OffsetDateTime.parse("2026-07-01T17:30+05:30"));
        assertThat(keeping.run(get()).ends()).isEqualTo(IN_UTC.ends());
        assertThat(keeping.run(get()).seen()).isEqualTo(SEEN);
        assertThat(keeping.withZone(NEW_YORK).run(get())).isEqualTo(IN_NEW_YORK);
        assertThat(utc.run(get()).booked()).isEqualTo(SEEN);
    }

    @Test
    void aWrittenEntityIsReadAgainAsItWas() {
        for (ZoneId zone : List.of(
                NEW_YORK,
                ZoneId.of("Europe/London"),
                ZoneId.of("Australia/Lord_Howe"),
                ZoneId.of("Pacific/Kiritimati"),
                ZoneId.of("Pacific/Honolulu"))) {
            Zoning zoning = Zoning.of(zone, TimestampStorage.UTC);
            Meeting meeting = new Meeting(
                    "r-1",
                    NOON,
                    NOON,
                    MORNING,
                    MORNING.atZone(zone),
                    MORNING.atZone(zone).toOffsetDateTime(),
                    MORNING.atZone(zone).toOffsetDateTime(),
                    Set.of(MORNING, NOON),
                    List.of(NOON, MORNING),
                    Map.of(MORNING, NOON));
            http.then(ok("{}"));
            utc.withZone(zone).run(PutOperation.of(SCHEMA, meeting));
            http.then(ok("{\"Item\":" + http.sent("Item").get(http.sent().size() - 1) + "}"));

            assertThat(utc.withZone(zone).run(get())).isEqualTo(meeting);
            assertThat(zoning.isUtc()).isFalse();
        }
    }

    @Test
    void anItemFromElsewhereIsShownInAZoneThatIsNamed() {
        Map<String, AttributeValue> item = SCHEMA.toItem(IN_UTC);

        assertThat(SCHEMA.fromReader(
                        () -> SCHEMA.zoned(new MapItemReader(item), Zoning.of(NEW_YORK, TimestampStorage.UTC))))
                .isEqualTo(IN_NEW_YORK);
        assertThat(SCHEMA.fromItem(item)).isEqualTo(IN_UTC);
    }

    @Test
    void aUnitOfWorkWritesOnlyWhatChangedAndInTheZone() {
        http.then(ok("{\"Item\":" + ITEM + "}")).always(ok("{}"));

        newYork.unitOfWork(unit -> {
            Meeting meeting = unit.load(get());
            unit.save(SCHEMA, meeting.withStarts(meeting.starts().plusHours(1)));
        });

        String sent = http.sent("TransactItems").get(1);
        assertThat(sent).contains("2026-07-01T13:00:00.000000000").doesNotContain("alarms", "breaks", "booked");
    }

    @Test
    void aUnitOfWorkThatChangesNothingWritesNothingAlsoInTheSecondHourOfAnOverlap() {
        String item = "{\"room\":{\"S\":\"r-1\"},\"slot\":{\"S\":\"2026-07-01T12:00:00.000000000\"},"
                + "\"starts\":{\"S\":\"2024-11-03T06:30:00.000000000\"}}";
        http.then(ok("{\"Item\":" + item + "}"));

        Meeting loaded = newYork.unitOfWorkReturning(unit -> unit.load(get()));

        assertThat(loaded.starts()).isEqualTo("2024-11-03T01:30");
        assertThat(http.sent()).hasSize(1);
    }
}
