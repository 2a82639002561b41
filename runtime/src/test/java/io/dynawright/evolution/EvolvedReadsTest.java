package io.dynawright.evolution;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.expression.Path;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.TransactionGetOperation;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.wire.Streaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Items of older versions that come with answers of DynamoDB. */
class EvolvedReadsTest extends Connected {

    private static final Member ADA = Member.of("m-1", "Ada", "Lovelace", 7);
    private static final Member.Key KEY = new Member.Key("m-1");
    private static final String OLD =
            "{\"id\":{\"S\":\"m-1\"},\"name\":{\"S\":\"Ada Lovelace\"},\"score\":{\"S\":\"7\"}}";
    private static final String TODAY =
            "{\"id\":{\"S\":\"m-1\"},\"first\":{\"S\":\"Ada\"},\"last\":{\"S\":\"Lovelace\"},"
                    + "\"points\":{\"N\":\"7\"},\"form\":{\"N\":\"3\"}}";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);
    private final Member.Schema schema = Member.Schema.evolved();

    @ParameterizedTest
    @EnumSource(Streaming.class)
    void wholeItemsAreReadAsToday(Streaming streaming) {
        Dynawright streamed = dynawright.withStreaming(streaming);
        http.then(ok("{\"Item\":" + OLD + "}"), ok("{\"Item\":" + TODAY + "}"));
        assertThat(streamed.run(GetOperation.of(schema, KEY))).isEqualTo(ADA);
        assertThat(streamed.run(GetOperation.of(schema, KEY))).isEqualTo(ADA);
        http.then(page(null, OLD, TODAY, OLD));
        assertThat(streamed.run(ScanOperation.of(schema)).stream()).containsExactly(ADA, ADA, ADA);
        http.then(ok("{\"Responses\":{\"members\":[" + OLD + "]},\"UnprocessedKeys\":{}}"));
        assertThat(streamed.run(FindAllOperation.of(schema, List.of(KEY)))).containsExactly(ADA);
        http.then(ok("{\"Responses\":[{\"Item\":" + OLD + "}]}"));
        GetOperation<Member> get = GetOperation.of(schema, KEY);
        assertThat(streamed.run(TransactionGetOperation.of(get)).of(get)).isEqualTo(ADA);
        http.then(ok("{\"Attributes\":" + OLD + "}"));
        assertThat(streamed.run(DeleteOperation.of(schema, KEY))).contains(ADA);
        assertThat(schema.steps()).hasSize(12);
    }

    @Test
    void theItemInTheWayOfAWriteIsReadAsToday() {
        http.then(conditionFailed(OLD));
        DeleteOperation<Member> delete = DeleteOperation.of(
                schema,
                KEY,
                new Member.Attributes(),
                d -> d.onlyIf(it -> it.points().eq(8)));
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dynawright.run(delete))
                .satisfies(e -> assertThat(e.current(Member.class)).contains(ADA));
    }

    @Test
    void aNewerItemIsAnErrorThatNamesIt() {
        http.then(ok("{\"Item\":" + TODAY.replace("\"N\":\"3\"", "\"N\":\"4\"") + "}"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> dynawright.run(GetOperation.of(schema, KEY)))
                .withMessageContaining("found version 4 (get of table members, key id=m-1)");
    }

    @Test
    void aPoisonedItemCanBeSteppedOver() {
        http.then(page(null, OLD.replace("Ada Lovelace", "Ada"), TODAY));
        assertThat(dynawright.run(ScanOperation.of(schema)).onUndecodable(e -> {}).stream())
                .containsExactly(ADA);
    }

    @Test
    void aViewFetchesTheVersionAndRefusesPartsOfOlderItems() {
        GetOperation<Member.Card> get =
                GetOperation.of(schema, KEY, Member.Card.view(Path.of("last"), Path.of("points")));
        http.then(ok("{\"Item\":" + TODAY + "}"));
        assertThat(dynawright.run(get)).isEqualTo(new Member.Card("Lovelace", 7));
        assertThat(http.sent()
                        .get(0)
                        .body()
                        .field("ExpressionAttributeNames")
                        .orElseThrow()
                        .asObject()
                        .values())
                .extracting(name -> name.asString())
                .containsExactlyInAnyOrder("id", "last", "points", "score", "form");
        http.then(ok("{\"Item\":{\"id\":{\"S\":\"m-1\"},\"score\":{\"S\":\"7\"}}}"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> dynawright.run(get))
                .withMessage(
                        "Cannot bring the item to today's form: expected version 3, or all of the item, found a part of"
                                + " an item of version 1 (get of table members, key id=m-1). Run the backfill of the table, or read"
                                + " whole items");
        assertThat(schema.steps()).isEmpty();
    }

    @Test
    void aViewOfAllOfTheItemIsUpcast() {
        http.then(ok("{\"Item\":" + OLD + "}"));
        assertThat(dynawright.run(GetOperation.of(schema, KEY, Member.Card.view())))
                .isEqualTo(new Member.Card("Lovelace", 7));
    }

    @Test
    void whatWasSelectedIsFoundUnderItsFormerName() {
        ScanOperation<Optional<Integer>> scan = ScanOperation.of(
                schema,
                new Member.Attributes(),
                (ScanBuilder<Member, Member.Attributes> s) -> s.select(it -> it.points()));
        http.then(page(null, "{\"score\":{\"N\":\"7\"},\"form\":{\"N\":\"3\"}}", "{\"form\":{\"N\":\"3\"}}"));
        assertThat(dynawright.run(scan).stream()).containsExactly(Optional.of(7), Optional.empty());
    }

    @Test
    void tablesWithoutEvolutionFetchWhatTheyDid() {
        http.then(ok("{\"Item\":" + TODAY + "}"));
        Member.Schema plain = Member.Schema.with(io.dynawright.schema.Evolution.NONE, Member::upcast);
        dynawright.run(GetOperation.of(plain, KEY, Member.Card.view(Path.of("last"))));
        assertThat(http.sent()
                        .get(0)
                        .body()
                        .field("ExpressionAttributeNames")
                        .orElseThrow()
                        .asObject())
                .hasSize(2);
        assertThat(plain.toItem(ADA)).isEqualTo(Map.copyOf(plain.toItem(ADA))).doesNotContainKey("form");
    }
}
