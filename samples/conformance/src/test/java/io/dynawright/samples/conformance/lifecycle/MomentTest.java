package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.samples.conformance.support.SettableClock;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.schema.EntitySchema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** When an item was created and last written, by the clock that is passed in. */
class MomentTest {

    private static final Instant START = Instant.parse("2026-11-21T12:00:00.123456789Z");
    private static final Instant LATER = START.plusSeconds(60);

    private final SettableClock clock = new SettableClock(START);

    @RegisterExtension
    private final Tables tables = new Tables(
            Moments_InstantsSchema.INSTANCE,
            Moments_OffsetsSchema.INSTANCE,
            Moments_ZonedsSchema.INSTANCE,
            Moments_LocalsSchema.INSTANCE,
            Moments_DatesSchema.INSTANCE,
            Moments_CalendarsSchema.INSTANCE,
            Moments_OptionalsSchema.INSTANCE,
            Moments_SecondsSchema.INSTANCE,
            Moments_MillisSchema.INSTANCE);

    private final Dynawright dynawright = tables.dynawright().withClock(clock);
    private final Moments_InstantsRepository items = new Moments_InstantsRepository(dynawright);

    /**
     * The calls of one repository.
     *
     * @param empty makes an entity without moments
     * @param stored a moment in its stored form
     */
    private record Case<T>(
            EntitySchema<T> schema,
            BiFunction<String, String, T> empty,
            UnaryOperator<T> insert,
            UnaryOperator<T> put,
            Function<String, T> update,
            Function<String, T> upsert,
            Function<Instant, AttributeValue> stored) {}

    @TestFactory
    Stream<DynamicTest> everyTypeKeepsThem() {
        return cases().map(each -> DynamicTest.dynamicTest(each.schema().tableName(), () -> keeps(each)));
    }

    private Stream<Case<?>> cases() {
        var offsets = new Moments_OffsetsRepository(dynawright);
        var zoneds = new Moments_ZonedsRepository(dynawright);
        var locals = new Moments_LocalsRepository(dynawright);
        var dates = new Moments_DatesRepository(dynawright);
        var calendars = new Moments_CalendarsRepository(dynawright);
        var optionals = new Moments_OptionalsRepository(dynawright);
        var seconds = new Moments_SecondsRepository(dynawright);
        var millis = new Moments_MillisRepository(dynawright);
        return Stream.of(
                new Case<>(
                        Moments_InstantsSchema.INSTANCE,
                        (id, text) -> new Moments.Instants(id, text, null, null),
                        items::insert,
                        items::put,
                        id -> items.update(id, u -> u.text().set("updated")),
                        id -> items.upsert(id, u -> u.text().set("upserted")),
                        MomentTest::nanos),
                new Case<>(
                        Moments_OffsetsSchema.INSTANCE,
                        (id, text) -> new Moments.Offsets(id, text, null, null),
                        offsets::insert,
                        offsets::put,
                        id -> offsets.update(id, u -> u.text().set("updated")),
                        id -> offsets.upsert(id, u -> u.text().set("upserted")),
                        MomentTest::nanos),
                new Case<>(
                        Moments_ZonedsSchema.INSTANCE,
                        (id, text) -> new Moments.Zoneds(id, text, null, null),
                        zoneds::insert,
                        zoneds::put,
                        id -> zoneds.update(id, u -> u.text().set("updated")),
                        id -> zoneds.upsert(id, u -> u.text().set("upserted")),
                        MomentTest::nanos),
                new Case<>(
                        Moments_LocalsSchema.INSTANCE,
                        (id, text) -> new Moments.Locals(id, text, null, null),
                        locals::insert,
                        locals::put,
                        id -> locals.update(id, u -> u.text().set("updated")),
                        id -> locals.upsert(id, u -> u.text().set("upserted")),
                        moment -> AttributeValue.fromS(moment.toString().replace("Z", ""))),
                new Case<>(
                        Moments_DatesSchema.INSTANCE,
                        (id, text) -> new Moments.Dates(id, text, null, null),
                        dates::insert,
                        dates::put,
                        id -> dates.update(id, u -> u.text().set("updated")),
                        id -> dates.upsert(id, u -> u.text().set("upserted")),
                        MomentTest::wholeMillis),
                new Case<>(
                        Moments_CalendarsSchema.INSTANCE,
                        (id, text) -> new Moments.Calendars(id, text, null, null),
                        calendars::insert,
                        calendars::put,
                        id -> calendars.update(id, u -> u.text().set("updated")),
                        id -> calendars.upsert(id, u -> u.text().set("upserted")),
                        MomentTest::wholeMillis),
                new Case<>(
                        Moments_OptionalsSchema.INSTANCE,
                        (id, text) -> new Moments.Optionals(id, text, Optional.empty(), Optional.empty()),
                        optionals::insert,
                        optionals::put,
                        id -> optionals.update(id, u -> u.text().set("updated")),
                        id -> optionals.upsert(id, u -> u.text().set("upserted")),
                        MomentTest::nanos),
                new Case<>(
                        Moments_SecondsSchema.INSTANCE,
                        (id, text) -> new Moments.Seconds(id, text, null, null),
                        seconds::insert,
                        seconds::put,
                        id -> seconds.update(id, u -> u.text().set("updated")),
                        id -> seconds.upsert(id, u -> u.text().set("upserted")),
                        moment -> AttributeValue.fromN(Long.toString(moment.getEpochSecond()))),
                new Case<>(
                        Moments_MillisSchema.INSTANCE,
                        (id, text) -> new Moments.Millis(id, text, null, null),
                        millis::insert,
                        millis::put,
                        id -> millis.update(id, u -> u.text().set("updated")),
                        id -> millis.upsert(id, u -> u.text().set("upserted")),
                        moment -> AttributeValue.fromN(Long.toString(moment.toEpochMilli()))));
    }

    private <T> void keeps(Case<T> each) {
        Instant created = clock.instant();
        T inserted = each.insert().apply(each.empty().apply("inserted", "new"));
        T put = each.put().apply(each.empty().apply("put", "new"));
        T upserted = each.upsert().apply("created");
        for (T entity : List.of(inserted, put, upserted)) {
            is(each, entity, created, created);
        }

        clock.advance(Duration.ofSeconds(60));
        Instant changed = clock.instant();
        is(each, each.update().apply("inserted"), created, changed);
        is(each, each.put().apply(put), created, changed);
        is(each, each.upsert().apply("created"), created, changed);
    }

    /** The entity and the item have these moments. */
    private <T> void is(Case<T> each, T entity, Instant created, Instant updated) {
        Map<String, AttributeValue> item = each.schema().toItem(entity);
        Map<String, AttributeValue> stored = tables.client()
                .getItem(GetItemRequest.builder()
                        .tableName(each.schema().tableName())
                        .key(Map.of("id", item.get("id")))
                        .build())
                .item();

        assertThat(stored)
                .isEqualTo(item)
                .containsEntry("created", each.stored().apply(created))
                .containsEntry("updated", each.stored().apply(updated));
    }

    private static AttributeValue nanos(Instant moment) {
        return AttributeValue.fromS(moment.toString());
    }

    /** Of types that have no finer ones. */
    private static AttributeValue wholeMillis(Instant moment) {
        return AttributeValue.fromS(moment.toString().replaceFirst("(\\.\\d{3})\\d{6}Z", "$1000000Z"));
    }

    @Test
    void insertSetsBothWhateverTheObjectSays() {
        var inserted = items.insert(new Moments.Instants("a", null, Instant.EPOCH, Instant.EPOCH));

        assertThat(inserted).isEqualTo(new Moments.Instants("a", null, START, START));
        assertThat(items.get("a")).isEqualTo(inserted);
    }

    @Test
    void putKeepsTheMomentOfCreationAndSetsThatOfTheWrite() {
        var put = items.put(new Moments.Instants("a", null, Instant.EPOCH, Instant.EPOCH));

        assertThat(put).isEqualTo(new Moments.Instants("a", null, Instant.EPOCH, START));
        assertThat(items.get("a")).isEqualTo(put);
    }

    @Test
    void theObjectThatIsWrittenStaysAsItWas() {
        var object = new Moments.Instants("a", null, null, null);

        items.put(object);

        assertThat(object).isEqualTo(new Moments.Instants("a", null, null, null));
    }

    @Test
    void anUpdateGivesNoMomentOfCreationToAnItemThatHasNone() {
        tables.client().putItem(put -> put.tableName("moments-instant").item(Map.of("id", AttributeValue.fromS("a"))));

        assertThat(items.update("a", u -> u.text().set("x"))).isEqualTo(new Moments.Instants("a", "x", null, START));
        assertThat(items.upsert("a", u -> u.text().set("y"))).isEqualTo(new Moments.Instants("a", "y", START, START));
    }

    @Test
    void anUpsertKeepsTheMomentOfCreationThatIsThere() {
        items.insert(new Moments.Instants("a", null, null, null));
        clock.advance(Duration.ofMinutes(1));

        assertThat(items.upsert("a", u -> u.text().set("x"))).isEqualTo(new Moments.Instants("a", "x", START, LATER));
    }

    @Test
    void aBatchSetsThemAsAPutDoes() {
        var put = items.putAll(List.of(
                new Moments.Instants("a", null, null, null), new Moments.Instants("b", null, Instant.EPOCH, null)));

        var first = new Moments.Instants("a", null, START, START);
        var second = new Moments.Instants("b", null, Instant.EPOCH, START);
        assertThat(put.orThrow().written()).containsExactly(first, second);
        assertThat(items.get("a")).isEqualTo(first);
        assertThat(items.get("b")).isEqualTo(second);
    }

    @Test
    void aTransactionSetsThemAsTheCallsOfItsActionsDo() {
        items.insert(new Moments.Instants("changed", null, null, null));
        clock.advance(Duration.ofMinutes(1));
        var insert = Moments_InstantsOperations.insert(new Moments.Instants("inserted", null, Instant.EPOCH, null));
        var put = Moments_InstantsOperations.put(new Moments.Instants("put", null, Instant.EPOCH, null));

        var results = dynawright.transact(
                insert,
                put,
                Moments_InstantsOperations.update("changed", u -> u.text().set("x")),
                Moments_InstantsOperations.upsert("created", u -> u.text().set("x")));

        assertThat(results.of(insert)).isEqualTo(new Moments.Instants("inserted", null, LATER, LATER));
        assertThat(results.of(put)).isEqualTo(new Moments.Instants("put", null, Instant.EPOCH, LATER));
        assertThat(items.get("inserted")).isEqualTo(results.of(insert));
        assertThat(items.get("put")).isEqualTo(results.of(put));
        assertThat(items.get("changed")).isEqualTo(new Moments.Instants("changed", "x", START, LATER));
        assertThat(items.get("created")).isEqualTo(new Moments.Instants("created", "x", LATER, LATER));
    }

    @Test
    void anOperationThatIsRunAgainTakesTheMomentOfThatRun() {
        var put = Moments_InstantsOperations.put(new Moments.Instants("a", null, null, null));

        var first = dynawright.run(put);
        clock.advance(Duration.ofMinutes(1));
        var second = dynawright.run(put);

        assertThat(first.created()).isEqualTo(START);
        assertThat(second.created()).isEqualTo(LATER);
    }
}
