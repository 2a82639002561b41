package io.dynawright.evolution;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Cancelled.because;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.CancellationReason;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.ThrottledException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.hook.EntityHooks;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.stub.Cancelled;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Updates of items that may have the form of an older version. */
class EvolvingUpdatesTest extends Connected {

    private static final Member ADA = Member.of("m-1", "Ada", "Lovelace", 7);
    private static final String OLD =
            "{\"id\":{\"S\":\"m-1\"},\"name\":{\"S\":\"Ada Lovelace\"},\"score\":{\"S\":\"7\"}}";
    private static final String TODAY =
            "{\"id\":{\"S\":\"m-1\"},\"first\":{\"S\":\"Ada\"},\"last\":{\"S\":\"Lovelace\"},"
                    + "\"points\":{\"N\":\"7\"},\"form\":{\"N\":\"3\"}}";
    private static final String COUNTED = OLD.replace("}}", "},\"v\":{\"N\":\"5\"}}");

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);
    private final Member.Schema schema = Member.Schema.evolved();

    private static UpdateOperation<Member> scored(EntitySchema<Member> schema) {
        return UpdateOperation.update(
                new Member.Update(schema, "m-1"), u -> u.points().increment(1));
    }

    private static UpdateOperation<Member> conditional(EntitySchema<Member> schema) {
        return UpdateOperation.update(
                new Member.Update(schema, "m-1"),
                u -> u.points().increment(1).onlyIf(it -> it.last().eq("Byron")));
    }

    /** An expression with its names and values filled in. */
    private String expression(int request, String expression) {
        JsonNode body = http.sent().get(request).body();
        String text = http.sent().get(request).field(expression);
        for (Map.Entry<String, JsonNode> name :
                body.field("ExpressionAttributeNames").orElseThrow().asObject().entrySet()) {
            text = text.replace(name.getKey(), name.getValue().text());
        }
        for (Map.Entry<String, JsonNode> value :
                body.field("ExpressionAttributeValues").orElseThrow().asObject().entrySet()) {
            text = text.replace(
                    value.getKey(),
                    value.getValue().asObject().values().stream()
                            .map(JsonNode::text)
                            .collect(Collectors.joining()));
        }
        return text;
    }

    private void assertSent(String... operations) {
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly(operations);
    }

    @Test
    void anUpdateDemandsTodaysForm() {
        http.then(ok("{\"Attributes\":" + TODAY + "}"));
        assertThat(dynawright.run(scored(schema))).isEqualTo(ADA);
        assertThat(expression(0, "ConditionExpression"))
                .isEqualTo("attribute_exists(id) AND form = 3 AND attribute_not_exists(score)");
        assertThat(expression(0, "UpdateExpression")).isEqualTo("ADD points 1");
    }

    @Test
    void anUpsertStampsWhatItCreates() {
        http.then(ok("{\"Attributes\":" + TODAY + "}"));
        dynawright.run(UpdateOperation.upsert(
                new Member.Update(schema, "m-1"), u -> u.points().set(7)));
        assertThat(expression(0, "ConditionExpression"))
                .isEqualTo("form = 3 AND attribute_not_exists(score) OR attribute_not_exists(id)");
        assertThat(expression(0, "UpdateExpression")).isEqualTo("SET points = 7, form = 3");
    }

    @Test
    void putsStampTheVersion() {
        http.then(ok("{}"));
        assertThat(dynawright.run(PutOperation.of(schema, ADA))).isSameAs(ADA);
        assertThat(http.sent()
                        .get(0)
                        .body()
                        .field("Item")
                        .orElseThrow()
                        .field("form")
                        .orElseThrow()
                        .field("N")
                        .orElseThrow()
                        .text())
                .isEqualTo("3");
    }

    @Test
    void anOldItemIsUpgradedFirst() {
        http.then(conditionFailed(OLD), ok("{}"), ok("{\"Attributes\":" + TODAY + "}"));
        assertThat(dynawright.run(scored(schema))).isEqualTo(ADA);
        assertSent("UpdateItem", "PutItem", "UpdateItem");
        assertThat(http.sent().get(2).body()).isEqualTo(http.sent().get(0).body());
        assertThat(http.sent()
                        .get(1)
                        .body()
                        .field("Item")
                        .orElseThrow()
                        .asObject()
                        .keySet())
                .containsExactlyInAnyOrder("id", "first", "last", "points", "form");
        assertThat(expression(1, "ConditionExpression"))
                .contains("id = m-1", "name = Ada Lovelace", "score = 7")
                .contains("attribute_not_exists(first)", "attribute_not_exists(last)", "attribute_not_exists(points)")
                .contains("attribute_not_exists(form)");
        assertThat(schema.steps()).containsExactly(1, 2);
    }

    @Test
    void whereWritesAreCountedThatCountMustBeTheSameAndStays() {
        Member.Schema counted = Member.Schema.counted();
        http.then(
                conditionFailed(COUNTED),
                ok("{}"),
                ok("{\"Attributes\":" + TODAY.replace("\"form\"", "\"v\":{\"N\":\"6\"},\"form\"") + "}"));
        assertThat(dynawright.run(scored(counted)).version()).isEqualTo(6);
        assertThat(expression(1, "ConditionExpression"))
                .isEqualTo("v = 5 AND attribute_not_exists(form) AND score = 7");
        assertThat(http.sent()
                        .get(1)
                        .body()
                        .field("Item")
                        .orElseThrow()
                        .field("v")
                        .orElseThrow()
                        .field("N")
                        .orElseThrow()
                        .text())
                .isEqualTo("5");
    }

    @Test
    void aConflictWithAnUpgradeIsTriedAgainWithWhatIsThere() {
        http.then(
                conditionFailed(OLD),
                conditionFailed(OLD.replace("\"7\"", "\"8\"")),
                conditionFailed(OLD.replace("\"7\"", "\"8\"")),
                ok("{}"),
                ok("{\"Attributes\":" + TODAY + "}"));
        assertThat(dynawright.run(scored(schema))).isEqualTo(ADA);
        assertSent("UpdateItem", "PutItem", "UpdateItem", "PutItem", "UpdateItem");
        assertThat(http.sent().get(3).body().toString()).contains("8");
    }

    @Test
    void anItemThatOthersWriteInAnOldFormAllTheTimeIsGivenUp() {
        http.then(conditionFailed(OLD), ok("{}"), conditionFailed(OLD), ok("{}"), conditionFailed(OLD));
        assertThatExceptionOfType(OutdatedItemException.class)
                .isThrownBy(() -> dynawright.run(scored(schema)))
                .withMessage(
                        "The stored item has the form of an older version of the table (update of table members, key"
                                + " id=m-1). Run the backfill of the table, or make an update of the item alone, which brings it to"
                                + " today's form first")
                .satisfies(e -> assertThat(e.current(Member.class)).contains(ADA));
        assertSent("UpdateItem", "PutItem", "UpdateItem", "PutItem", "UpdateItem");
    }

    @Test
    void conditionsCountWhenTheItemHasTodaysForm() {
        http.then(conditionFailed(OLD), ok("{}"), conditionFailed(TODAY));
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dynawright.run(conditional(schema)))
                .satisfies(e -> assertThat(e.current(Member.class)).contains(ADA));
        assertSent("UpdateItem", "PutItem", "UpdateItem");
    }

    @Test
    void anOutcomeTellsOfTheCallersConditionsAlone() {
        http.then(conditionFailed(OLD), ok("{}"), conditionFailed(TODAY));
        WriteOutcome<Member> outcome = dynawright.run(OutcomeOperation.of(conditional(schema)));
        assertThat(outcome).isInstanceOf(WriteOutcome.Rejected.class);
        assertThat(((WriteOutcome.Rejected<Member>) outcome).failedConditions()).hasToString("[last = ?]");
    }

    @Test
    void anOutcomeDoesNotHideThatTheItemIsOld() {
        http.then(conditionFailed(OLD), ok("{}"), conditionFailed(OLD), ok("{}"), conditionFailed(OLD));
        assertThatExceptionOfType(OutdatedItemException.class)
                .isThrownBy(() -> dynawright.run(OutcomeOperation.of(scored(schema))));
    }

    @Test
    void aStaleVersionIsStaleAndAMissingItemMissing() {
        Member.Schema counted = Member.Schema.counted();
        http.then(
                conditionFailed(TODAY.replace("\"form\"", "\"v\":{\"N\":\"6\"},\"form\"")),
                error("ConditionalCheckFailedException", "No"));
        UpdateOperation<Member> update = UpdateOperation.update(
                new Member.Update(counted, "m-1"), u -> u.points().increment(1).ifVersion(5));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> dynawright.run(update));
        assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> dynawright.run(scored(counted)));
        assertSent("UpdateItem", "UpdateItem");
    }

    @Test
    void aNewerItemIsNotTouched() {
        http.then(conditionFailed(TODAY.replace("\"N\":\"3\"", "\"N\":\"4\"")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> dynawright.run(scored(schema)))
                .withMessageContaining("found version 4 (update of table members, key id=m-1)");
        assertSent("UpdateItem");
    }

    @Test
    void anItemThatCannotBeUpgradedIsLeftAsItIs() {
        http.then(conditionFailed(OLD.replace("\"7\"", "\"x\"").replace("Ada Lovelace", "Ada")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> dynawright.run(scored(schema)))
                .withMessageContaining(
                        "from the upcaster of version 1 (upgrade before the update of table members, key id=m-1)");
        assertSent("UpdateItem");
    }

    @Test
    void anErrorOfTheUpgradeIsTold() {
        http.then(conditionFailed(OLD), error("ThrottlingException", "Slow"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> dynawright.run(scored(schema)))
                .satisfies(e -> assertThat(e.target().operation()).isEqualTo("upgrade before the update"));
    }

    @Test
    void anItemWithTooManyAttributesNeedsAVersion() {
        String many = IntStream.range(0, 400)
                .mapToObj(i -> "\"x" + i + "\":{\"N\":\"1\"}")
                .collect(Collectors.joining(",", OLD.substring(0, OLD.length() - 1) + ",", "}"));
        http.then(conditionFailed(many));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.run(scored(schema)))
                .withMessageStartingWith("The item has too many attributes to be upgraded safely");
        assertSent("UpdateItem");
    }

    @Test
    void hooksAreToldOfTheUpdateOnce() {
        AtomicInteger before = new AtomicInteger();
        AtomicInteger writes = new AtomicInteger();
        Dynawright hooked = dynawright.withHooks(schema, new EntityHooks<>() {
            @Override
            public void beforeUpdate(EntityKey<Member> key) {
                before.incrementAndGet();
            }

            @Override
            public void beforeWrite(Member entity) {
                writes.incrementAndGet();
            }
        });
        http.then(conditionFailed(OLD), ok("{}"), ok("{\"Attributes\":" + TODAY + "}"));
        hooked.run(scored(schema));
        assertThat(before).hasValue(1);
        assertThat(writes).hasValue(0);
    }

    @Test
    void inATransactionTheReasonIsTyped() {
        UpdateOperation<Member> update = scored(schema);
        http.then(because(Cancelled.conditionFailed(OLD)));
        assertThatExceptionOfType(TransactionFailedException.class)
                .isThrownBy(() -> dynawright.transact(update))
                .satisfies(e -> {
                    CancellationReason<Member> reason = e.reason(update);
                    assertThat(reason).isInstanceOf(CancellationReason.Outdated.class);
                    assertThat(((CancellationReason.Outdated<Member>) reason).current())
                            .contains(ADA);
                });
        assertSent("TransactWriteItems");
    }

    @Test
    void exactlyOnceTheErrorIsTyped() {
        http.then(because(Cancelled.conditionFailed(OLD)));
        assertThatExceptionOfType(OutdatedItemException.class)
                .isThrownBy(() -> dynawright.run(UpdateOperation.update(
                        new Member.Update(schema, "m-1"),
                        u -> u.points().increment(1).exactlyOnce())));
    }
}
