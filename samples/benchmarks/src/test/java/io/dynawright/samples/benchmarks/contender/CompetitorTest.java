package io.dynawright.samples.benchmarks.contender;

import static io.dynawright.samples.benchmarks.contender.Rehearsal.QUERIED;
import static io.dynawright.samples.benchmarks.contender.Rehearsal.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All competitors do the same work: they read the same data out of the same answers, and send the same items. */
class CompetitorTest {
    static Stream<Arguments> all() {
        return Stream.of(Shapes.values())
                .flatMap(shape -> Stream.of(Competitor.values()).map(competitor -> Arguments.of(shape, competitor)));
    }

    static Stream<Arguments> changeable() {
        return all().filter(arguments -> arguments.get()[0] != Shapes.TINY);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameItemsOutOfAllAnswers(Shapes shape, Competitor competitor) {
        List<Map<String, AttributeValue>> items = items(shape.shape());
        Setting<?> setting = Rehearsal.of(shape, competitor).setting();

        assertThat(stored(setting, List.of(setting.get()))).isEqualTo(items.subList(0, 1));
        assertThat(stored(setting, setting.batchGet())).isEqualTo(items);
        assertThat(stored(setting, List.of(setting.readItem()))).isEqualTo(items.subList(0, 1));
        if (shape == Shapes.ORDER) {
            assertThat(stored(setting, setting.query())).isEqualTo(items.subList(0, QUERIED));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesTheSameItem(Shapes shape, Competitor competitor) {
        assertThat(Rehearsal.of(shape, competitor).setting().writeItem())
                .isEqualTo(items(shape.shape()).get(0));
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksForTheSameItems(Shapes shape, Competitor competitor) {
        Rehearsal expected = Rehearsal.of(shape, Competitor.HANDWRITTEN);
        Rehearsal actual = Rehearsal.of(shape, competitor);

        assertThat(actual.request(Setting::get).get("Key"))
                .isEqualTo(expected.request(Setting::get).get("Key"));
        assertThat(actual.request(Setting::batchGet).findValue("Keys"))
                .isEqualTo(expected.request(Setting::batchGet).findValue("Keys"));
        if (shape == Shapes.ORDER) {
            assertThat(actual.request(Setting::query).get("ExpressionAttributeValues"))
                    .containsExactlyElementsOf(expected.request(Setting::query).get("ExpressionAttributeValues"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void putsTheSameItem(Shapes shape, Competitor competitor) {
        JsonNode sent = Rehearsal.of(shape, competitor).request(Setting::put);
        JsonNode expected = Rehearsal.of(shape, Competitor.HANDWRITTEN).request(Setting::put);

        assertThat(comparable(competitor, sent.get("Item"))).isEqualTo(comparable(competitor, expected.get("Item")));
        assertThat(sent.has("ConditionExpression")).isEqualTo(expected.has("ConditionExpression"));
    }

    @ParameterizedTest
    @MethodSource("changeable")
    void changesTheSameAttributesAndReadsTheWholeItem(Shapes shape, Competitor competitor) {
        Rehearsal rehearsal = Rehearsal.of(shape, competitor);
        JsonNode sent = rehearsal.request(Setting::update);
        JsonNode expected = Rehearsal.of(shape, Competitor.HANDWRITTEN).request(Setting::update);

        Map<String, JsonNode> set = UpdatedAttributes.of(expected);
        if (competitor == Competitor.ENHANCED_GENERATED) {
            set.remove("updatedAt");
        }
        assertThat(UpdatedAttributes.of(sent)).isEqualTo(set);
        assertThat(sent.get("ReturnValues").asText()).isEqualTo("ALL_NEW");
        Setting<?> setting = rehearsal.setting();
        assertThat(stored(setting, List.of(setting.update())))
                .isEqualTo(items(shape.shape()).subList(0, 1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void putsTheSameItemsInOneBatch(Shapes shape, Competitor competitor) {
        List<JsonNode> sent =
                Rehearsal.of(shape, competitor).request(Setting::batchWrite).findValues("Item");
        List<JsonNode> expected = Rehearsal.of(shape, Competitor.HANDWRITTEN)
                .request(Setting::batchWrite)
                .findValues("Item");

        assertThat(sent).hasSize(Setting.BATCH_WRITE);
        // The enhanced client counts no versions in batches.
        assertThat(sent)
                .map(item -> without("version", comparable(competitor, item)))
                .isEqualTo(expected.stream()
                        .map(item -> without("version", comparable(competitor, item)))
                        .toList());
    }

    /** What has been read, written by the contender itself, which another test holds against the others. */
    private static <E> List<Map<String, AttributeValue>> stored(Setting<E> setting, List<?> entities) {
        @SuppressWarnings("unchecked") // All entities of a setting are of one class.
        Class<E> type = (Class<E>) setting.entity().getClass();
        return entities.stream()
                .map(entity -> setting.contender().mapping().write(type.cast(entity)))
                .toList();
    }

    /** Over the generated schema the enhanced client sets no times. */
    private static JsonNode comparable(Competitor competitor, JsonNode item) {
        return competitor == Competitor.ENHANCED_GENERATED ? without("updatedAt", item) : item;
    }

    private static JsonNode without(String attribute, JsonNode item) {
        return ((ObjectNode) item.deepCopy()).without(attribute);
    }
}
