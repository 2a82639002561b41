package io.dynawright.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.JsonText;
import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.lambda.LambdaItemReader;
import io.dynawright.schema.Evolution;
import io.dynawright.stream.Change;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** What a schema makes of items of all versions, wherever they come from. */
class EvolvedItemsTest {

    private static final Member ADA = Member.of("m-1", "Ada", "Lovelace", 7);
    private static final String SECRET = "PLANTED-secret";

    private final Member.Schema schema = Member.Schema.evolved();

    private static Map<String, AttributeValue> item1() {
        return Member.item1("m-1", "Ada Lovelace", 7);
    }

    private static Map<String, AttributeValue> item2() {
        return Member.item2("m-1", "Ada", "Lovelace", 7);
    }

    private static Map<String, AttributeValue> with(String name, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(item2());
        item.put(name, value);
        return item;
    }

    @Test
    void anOldItemIsBroughtUpStepByStep() {
        assertThat(schema.fromItem(item1())).isEqualTo(ADA);
        assertThat(schema.steps()).containsExactly(1, 2);
    }

    @Test
    void aLaterItemTakesFewerSteps() {
        assertThat(schema.fromItem(item2())).isEqualTo(ADA);
        assertThat(schema.steps()).containsExactly(2);
    }

    @Test
    void anItemOfTodayTakesNone() {
        Map<String, AttributeValue> item = schema.toItem(ADA);
        assertThat(item).containsEntry("form", AttributeValue.fromN("3"));
        assertThat(schema.fromItem(item)).isEqualTo(ADA);
        assertThat(schema.fromJson(schema.toJson(ADA))).isEqualTo(ADA);
        assertThat(schema.steps()).isEmpty();
    }

    @Test
    void anItemOfTodayCanHaveAFormerName() {
        Map<String, AttributeValue> item = new HashMap<>(schema.toItem(ADA));
        item.put("score", item.remove("points"));
        assertThat(schema.fromItem(item)).isEqualTo(ADA);
        assertThat(schema.steps()).isEmpty();
    }

    @Test
    void everySourceIsUpcast() {
        String json = "{\"id\":{\"S\":\"m-1\"},\"name\":{\"S\":\"Ada Lovelace\"},\"score\":{\"S\":\"7\"}}";
        assertThat(schema.fromJson(json)).isEqualTo(ADA);
        assertThat(schema.fromExport("{\"Item\":" + json + "}")).isEqualTo(ADA);
        assertThat(schema.fromReader(() -> JsonText.of(json).item())).isEqualTo(ADA);
        assertThat(schema.fromReader(() -> new MapItemReader(item1()))).isEqualTo(ADA);
        assertThat(schema.mapToItem(item1())).isEqualTo(ADA);
        assertThat(schema.mapToItem(item1(), true)).isEqualTo(ADA);
        assertThat(schema.fromReader(() -> new LambdaItemReader(
                        Map.of("id", lambda("m-1"), "name", lambda("Ada Lovelace"), "score", lambda("7")))))
                .isEqualTo(ADA);
        assertThat(schema.steps()).hasSize(14);
    }

    private static com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue lambda(String text) {
        return new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue(text);
    }

    @Test
    void theImagesOfAStreamAreUpcast() {
        Record record = Record.builder()
                .eventID("e-1")
                .eventName(OperationType.INSERT)
                .dynamodb(StreamRecord.builder()
                        .keys(Map.of("id", AttributeValue.fromS("m-1")))
                        .newImage(item1())
                        .sequenceNumber("1")
                        .approximateCreationDateTime(Instant.EPOCH)
                        .build())
                .build();
        assertThat(Change.of(record, schema).newImage()).contains(ADA);
    }

    @Test
    void theEnhancedClientWritesTheVersionAndRemovesFormerNames() {
        assertThat(schema.itemToMap(ADA, true)).isEqualTo(schema.toItem(ADA)).doesNotContainKey("score");
        assertThat(schema.itemToMap(ADA, false))
                .containsEntry("form", AttributeValue.fromN("3"))
                .containsEntry("score", AttributeValue.fromNul(true));
    }

    @Test
    void whatIsReadStaysAsItIs() {
        Map<String, AttributeValue> item = Collections.unmodifiableMap(new LinkedHashMap<>(item1()));
        assertThat(schema.upgraded(item)).isEqualTo(schema.toItem(ADA));
        assertThat(item).isEqualTo(item1());
    }

    @Test
    void anUpcasterMayReturnAnotherMap() {
        Member.Schema copying = Member.Schema.with(
                Member.Schema.forms(1), (from, item) -> Map.copyOf(Member.upcast(from, new HashMap<>(item))));
        assertThat(copying.fromItem(item1())).isEqualTo(ADA);
    }

    @Test
    void anUpgradedItemIsOfTodayAndKeepsWhatNobodyKnows() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Map<String, AttributeValue> item = new HashMap<>(
                    random.nextBoolean()
                            ? Member.item1("m-" + i, "A" + random.nextInt() + " B", random.nextInt())
                            : Member.item2("m-" + i, "A", "B" + random.nextInt(), random.nextInt()));
            String unknown = "x" + random.nextInt(1000);
            item.put(unknown, AttributeValue.fromL(List.of(AttributeValue.fromN("1"))));
            Map<String, AttributeValue> upgraded = schema.upgraded(item);
            assertThat(schema.definition().evolution().isCurrent(upgraded))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(schema.upgraded(upgraded)).as("seed %d", seed).isEqualTo(upgraded);
            assertThat(schema.fromItem(upgraded)).as("seed %d", seed).isEqualTo(schema.fromItem(item));
            assertThat(upgraded).as("seed %d", seed).containsEntry(unknown, item.get(unknown));
        }
    }

    @Test
    void ofSeveralNamesTodaysCountsAndThenTheFirst() {
        Evolution evolution = Evolution.builder()
                .formerNames("c", "b", "a")
                .formerNames("x", "y")
                .build();
        AttributeValue one = AttributeValue.fromN("1");
        AttributeValue two = AttributeValue.fromN("2");
        AttributeValue nul = AttributeValue.fromNul(true);
        assertThat(evolution.renamed(Map.of("a", one, "b", two))).isEqualTo(Map.of("c", two));
        assertThat(evolution.renamed(Map.of("a", one, "c", two))).isEqualTo(Map.of("c", two));
        assertThat(evolution.renamed(Map.of("a", one, "c", nul))).isEqualTo(Map.of("c", one));
        assertThat(evolution.renamed(Map.of("a", one, "y", two, "z", two)))
                .isEqualTo(Map.of("c", one, "x", two, "z", two));
        assertThat(evolution.isCurrent(Map.of("c", one))).isTrue();
        assertThat(evolution.isCurrent(Map.of("b", one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "3, 3, true",
        "3, 03, true",
        "3, 33, false",
        "12, 12, true",
        "12, 2, false",
        "3, 3.0, false"
    })
    void todaysVersionIsKnownByItsDigits(int current, String stored, boolean isCurrent) {
        assertThat(new Evolution.Version("form", current, 1).isCurrent(stored)).isEqualTo(isCurrent);
    }

    @Test
    void anItemThatStatesNoVersionHasTheFirst() {
        assertThat(new Evolution.Version("form", 1, 1).isCurrent(null)).isTrue();
        assertThat(new Evolution.Version("form", 2, 1).isCurrent(null)).isFalse();
    }

    @Test
    void formerNamesAreAsSensitiveAsTodays() {
        assertThat(schema.definition().sensitive()).containsExactly("points", "score");
    }

    @Test
    void aNewerItemIsLeftAlone() {
        assertRefused(
                with("form", AttributeValue.fromN("4")),
                "Cannot bring the item to today's form: expected version 3 or an older one, found version 4 (read of table"
                        + " members, key id=m-1). A newer program has written the item: let this one be brought up to date");
    }

    @Test
    void anItemThatIsTooOldNeedsTheBackfill() {
        Member.Schema late = Member.Schema.with(Member.Schema.forms(2), Member::upcast);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> late.mapToItem(item1()))
                .withMessage("Cannot bring the item to today's form: expected version 2 or a newer one, found version 1"
                        + " (read of table members, key id=m-1). Lower @SchemaVersion(oldest = …), with the upcasters for"
                        + " it, and run the backfill of the table");
        assertThat(late.mapToItem(item2())).isEqualTo(ADA);
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        String advice = " (read of table members, key id=m-1). Something else has written it: set it right, and run the"
                + " backfill of the table where the item is an older one";
        String expected = "Cannot bring the item to today's form: expected the number of a version in form, found ";
        assertRefused(with("form", AttributeValue.fromS(SECRET)), expected + "S" + advice);
        for (String number : List.of("0", "-1", "2.5", "1E+30")) {
            assertRefused(with("form", AttributeValue.fromN(number)), expected + "a number that is none" + advice);
        }
    }

    @Test
    void aVersionThatIsNullIsTheFirst() {
        Map<String, AttributeValue> item = new HashMap<>(item1());
        item.put("form", AttributeValue.fromNul(true));
        assertThat(schema.mapToItem(item)).isEqualTo(ADA);
    }

    @Test
    void whatUpcastersMustNotDoIsToldWithoutValues() {
        assertUpcasterRefused((from, item) -> null, "expected an item of version 3, found null");
        assertUpcasterRefused(
                (from, item) -> {
                    item.put("id", AttributeValue.fromS(SECRET));
                    return item;
                },
                "expected the key of the table as it was, found another id");
        assertUpcasterRefused(
                (from, item) -> {
                    item.remove("id");
                    return item;
                },
                "expected the key of the table as it was, found another id");
        assertUpcasterRefused(
                (from, item) -> {
                    item.put("last", null);
                    return item;
                },
                "expected names and values, found null among the attributes");
        assertUpcasterRefused(
                (from, item) -> {
                    throw new IllegalStateException(SECRET);
                },
                "expected an item of version 3, found a java.lang.IllegalStateException");
    }

    @Test
    void whatAnUpcasterHasThrownIsTheCause() {
        IllegalStateException thrown = new IllegalStateException(SECRET);
        Member.Schema failing = Member.Schema.with(Member.Schema.forms(1), (from, item) -> {
            throw thrown;
        });
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> failing.mapToItem(item2()))
                .withCause(thrown);
    }

    private static void assertUpcasterRefused(
            BiFunction<Integer, Map<String, AttributeValue>, Map<String, AttributeValue>> upcaster, String problem) {
        Member.Schema wrong = Member.Schema.with(Member.Schema.forms(1), upcaster);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> wrong.mapToItem(item2()))
                .withMessage(
                        "Cannot bring the item to today's form: " + problem + " from the upcaster of version 2 (read of"
                                + " table members, key id=m-1). Correct @Upcast(from = 2) of Member")
                .satisfies(e -> assertThat(e.context().toString()).doesNotContain(SECRET));
    }

    private void assertRefused(Map<String, AttributeValue> item, String message) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> schema.mapToItem(item))
                .withMessage(message)
                .satisfies(e -> assertThat(e.context().toString()).doesNotContain(SECRET));
        assertThat(schema.steps()).isEmpty();
    }
}
