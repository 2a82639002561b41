package io.dynawright.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOptions;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Backfills of a table whose items have all versions. */
class BackfillTest {

    private static final int OLD = 60;
    private static final int TODAY = 40;

    private final Member.Schema schema = Member.Schema.evolved();
    private final Members table = new Members(schema.definition().evolution());

    /** What a connection does; that of the subclass is asynchronous. */
    Backfill run(EntitySchema<Member> entity, UnaryOperator<BackfillOptions> options) {
        return connected().backfill(entity, options);
    }

    final Dynawright connected() {
        return Dynawright.over(table).withCursorKeys(CursorKeys.forLocalDevelopment());
    }

    final Members table() {
        return table;
    }

    private static String id(int number) {
        return "m-" + (1000 + number);
    }

    private void fill() {
        for (int i = 0; i < OLD; i++) {
            table.with(i % 2 == 0 ? Member.item1(id(i), "Ada Lovelace", i) : Member.item2(id(i), "Ada", "Lovelace", i));
        }
        for (int i = OLD; i < OLD + TODAY; i++) {
            table.with(schema.toItem(Member.of(id(i), "Ada", "Lovelace", i)));
        }
    }

    private void assertAllOfToday() {
        table.items()
                .forEach(
                        (id, item) -> assertThat(schema.definition().evolution().isCurrent(item))
                                .as(id)
                                .isTrue());
    }

    private static Map<String, AttributeValue> other(Map<String, AttributeValue> item, int score) {
        Map<String, AttributeValue> other = new HashMap<>(item);
        other.put("score", AttributeValue.fromS(Integer.toString(score)));
        return other;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void allItemsAreBroughtToTodaysForm(int segments) {
        fill();
        Backfill done = run(schema, b -> b.segments(segments));
        assertThat(done).hasToString("Backfill[scanned=100, upgraded=60, settled=0, conflicts=0, failed=0, complete]");
        assertAllOfToday();
        int steps = schema.steps().size();
        assertThat(steps).isEqualTo(90);
        table.items()
                .values()
                .forEach(item -> assertThat(schema.fromItem(item).last()).isEqualTo("Lovelace"));
        assertThat(run(schema, b -> b).upgraded()).isZero();
        assertThat(schema.steps()).hasSize(steps);
    }

    @Test
    void onlyItemsOfOtherFormsAreAskedFor() {
        run(schema, b -> b.pageSize(50));
        assertThat(table.scans()).singleElement().satisfies(scan -> {
            assertThat(scan.filterExpression()).isEqualTo("#n0 <> :v0 OR attribute_exists(#n1)");
            assertThat(scan.limit()).isEqualTo(50);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 100})
    void itemsAreWrittenSeveralAtATime(int atOnce) {
        fill();
        assertThat(run(schema, b -> b.writesAtOnce(atOnce)).upgraded()).isEqualTo(OLD);
        assertAllOfToday();
    }

    @Test
    void whatOthersWriteMeanwhileIsNotLost() {
        fill();
        AtomicInteger left = new AtomicInteger(5);
        table.first(put -> {
            String id = put.item().get("id").s();
            if (id.equals(id(0)) && left.getAndDecrement() > 0) {
                table.with(other(Member.item1(id, "Ada Lovelace", 0), 100 + left.get()));
            } else if (id.equals(id(1))) {
                table.with(schema.toItem(Member.of(id, "Grace", "Hopper", 1)));
            } else if (id.equals(id(2))) {
                table.remove(id);
            }
        });
        Backfill done = run(schema, b -> b);
        assertThat(done).hasToString("Backfill[scanned=100, upgraded=58, settled=2, conflicts=7, failed=0, complete]");
        assertThat(schema.fromItem(table.items().get(id(0))).points()).isEqualTo(100);
        assertThat(schema.fromItem(table.items().get(id(1))).first()).isEqualTo("Grace");
        assertThat(table.items()).doesNotContainKey(id(2));
    }

    @Test
    void anItemThatIsWrittenInAnOldFormAllTheTimeIsGivenUp() {
        AtomicInteger score = new AtomicInteger();
        table.with(Member.item1(id(0), "Ada Lovelace", 0));
        table.first(put -> table.with(Member.item1(id(0), "Ada Lovelace", score.incrementAndGet())));
        Backfill done = run(schema, b -> b);
        assertThat(done).hasToString("Backfill[scanned=1, upgraded=0, settled=0, conflicts=11, failed=1, complete]");
        assertThat(done.failures()).singleElement().isInstanceOf(OutdatedItemException.class);
    }

    @Test
    void aFailedItemDoesNotStopTheOthers() {
        fill();
        table.with(Member.item1(id(4), "PLANTED", 4));
        table.with(other(Member.item1(id(8), "Ada Lovelace", 4), 8)).with(newer(id(9)));
        List<DynawrightException> told = new ArrayList<>();
        Backfill done = run(schema, b -> b.onFailure(told::add));
        assertThat(done.upgraded()).isEqualTo(OLD - 2);
        assertThat(done.failed()).isEqualTo(2);
        assertThat(done.failures())
                .containsExactlyElementsOf(told)
                .allSatisfy(e -> assertThat(e)
                        .isInstanceOf(ConversionException.class)
                        .hasMessageContaining("(upgrade before the backfill of table members, key id=m-100")
                        .hasMessageNotContaining("PLANTED"));
        assertThat(table.items().get(id(4))).isEqualTo(Member.item1(id(4), "PLANTED", 4));
    }

    private static Map<String, AttributeValue> newer(String id) {
        return Map.of("id", AttributeValue.fromS(id), "form", AttributeValue.fromN("4"));
    }

    @Test
    void anyOtherErrorEndsIt() {
        fill();
        table.first(put -> {
            throw DynamoDbException.builder()
                    .awsErrorDetails(AwsErrorDetails.builder()
                            .errorCode("ThrottlingException")
                            .errorMessage("Slow")
                            .build())
                    .statusCode(400)
                    .build();
        });
        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> run(schema, b -> b));
    }

    @Test
    void itStopsWhenItIsToldAndGoesOnFromItsCheckpoint() {
        fill();
        List<Backfill> states = new ArrayList<>();
        Backfill stopped =
                run(schema, b -> b.segments(2).onProgress(states::add).stopWhen(() -> !states.isEmpty()));
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.upgraded()).isPositive().isLessThan(OLD);
        assertThat(states).hasSize(1);
        int scans = table.scans().size();
        Backfill rest = run(schema, b -> b.resume(stopped.checkpoint()));
        assertThat(rest.isComplete()).isTrue();
        assertThat(rest.upgraded()).isEqualTo(OLD - stopped.upgraded());
        assertThat(table.scans().subList(scans, table.scans().size()))
                .allSatisfy(scan -> assertThat(scan.totalSegments()).isEqualTo(2))
                .first()
                .satisfies(scan -> assertThat(scan.hasExclusiveStartKey()).isTrue());
        assertAllOfToday();
        assertThat(run(schema, b -> b.resume(rest.checkpoint())).scanned()).isZero();
    }

    @Test
    void aCheckpointOfSomethingElseIsRefused() {
        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> run(schema, b -> b.resume("x")));
    }

    @Test
    void whatAListenerThrowsEndsIt() {
        fill();
        IllegalStateException thrown = new IllegalStateException("Enough");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run(
                        schema,
                        b -> b.onProgress(state -> {
                            throw thrown;
                        })))
                .isSameAs(thrown);
    }

    @Test
    void aTableThatNeverChangedHasNothingToBackfill() {
        EntitySchema<Member> plain = Member.Schema.with(Evolution.NONE, Member::upcast);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> run(plain, b -> b))
                .withMessage(
                        "There is nothing to backfill: the entity has neither @SchemaVersion nor @FormerName (backfill"
                                + " of table members)");
    }

    @Test
    void optionsThatCannotBeAreRefused() {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> run(schema, b -> b.segments(0)));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> run(schema, b -> b.writesAtOnce(0)))
                .withMessageStartingWith("A backfill writes at least 1 item at a time, and not 0");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> run(schema, b -> b.writeCapacityPerSecond(0)));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> run(schema, b -> b.readCapacityPerSecond(-1)));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> run(schema, b -> b.pageSize(0)));
        assertThat(table.scans()).isEmpty();
    }
}
