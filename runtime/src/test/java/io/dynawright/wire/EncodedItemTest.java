package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.MapItemReader;
import io.dynawright.codec.RandomItems;
import io.dynawright.codec.ReaderScript;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class EncodedItemTest {

    private static final int ITEMS = 2000;

    private final ScannedAnswers answers = new ScannedAnswers();

    @Test
    void aReaderOfBytesSaysWhatAReaderOfTheMapSays() throws UnreadableAnswer {
        long seed = new Random().nextLong();
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item = new RandomItems(new Random(seed + i)).item();
            RawItem encoded = answers.item(ScannedAnswers.json(item));
            assertThat(ReaderScript.run(seed + i, encoded.reader()))
                    .as("seed %d: %s", seed + i, item)
                    .isEqualTo(ReaderScript.run(seed + i, new MapItemReader(item)));
        }
    }

    @Test
    void valuesAreTheMapThatWasWritten() throws UnreadableAnswer {
        long seed = new Random().nextLong();
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item = new RandomItems(new Random(seed + i)).item();
            RawItem encoded = answers.item(ScannedAnswers.json(item));
            assertThat(encoded.values()).as("seed %d", seed + i).isEqualTo(item);
            assertThat(encoded.values().keySet()).as("seed %d", seed + i).containsExactlyElementsOf(item.keySet());
            assertThat(encoded.isEmpty()).isEqualTo(item.isEmpty());
            item.forEach((name, value) -> assertThat(encoded.value(name)).isEqualTo(value));
            assertThat(encoded.value("none")).isNull();
        }
    }

    @Test
    void escapesAreRead() throws UnreadableAnswer {
        RawItem item = answers.item("{\"\\u0061\\n\":{\"S\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u20ac\\ud83d\\uDE00ß\"}}");
        assertThat(item.values()).containsExactly(Map.entry("a\n", AttributeValue.fromS("\"\\/\b\f\n\r\t€😀ß")));
        assertThat(item.value("a\n")).isEqualTo(AttributeValue.fromS("\"\\/\b\f\n\r\t€😀ß"));
        ItemReader in = item.reader();
        assertThat(in.nextAttribute()).isEqualTo("a\n");
        assertThat(in.readStringView()).hasToString("\"\\/\b\f\n\r\t€😀ß");
    }

    @Test
    void viewsAreWhatStandsThere() throws UnreadableAnswer {
        ItemReader in = answers.item("{\"a\":{\"S\":\"abc\"},\"b\":{\"N\":\"-1.5E+2\"}}")
                .reader();
        assertThat(in.nextAttribute()).isEqualTo("a");
        CharSequence view = in.readStringView();
        assertThat(view).hasToString("abc").hasSize(3);
        assertThat(view.charAt(2)).isEqualTo('c');
        assertThat(view.subSequence(1, 3)).hasToString("bc");
        assertThat(in.nextAttribute()).isEqualTo("b");
        assertThat(in.readNumberView()).hasToString("-1.5E+2");
    }

    @Test
    void namesThatComeAgainAreTheSameStrings() throws UnreadableAnswer {
        AnsweredItems items = answers.scan(
                        AnswerShape.ITEMS, "{\"Items\":[{\"total\":{\"N\":\"1\"}},{\"total\":{\"N\":\"2\"}}]}")
                .items();
        assertThat(items.list().get(0).reader().nextAttribute())
                .isEqualTo("total")
                .isSameAs(items.list().get(1).reader().nextAttribute());
    }

    @Test
    void namesThatShareASlotAreToldApart() throws UnreadableAnswer {
        // Their hashes are equal.
        RawItem item = answers.item("{\"Aa\":{\"N\":\"1\"},\"BB\":{\"N\":\"2\"}}");
        for (int i = 0; i < 2; i++) {
            ItemReader in = item.reader();
            assertThat(in.nextAttribute()).isEqualTo("Aa");
            assertThat(in.nextAttribute()).isEqualTo("BB");
        }
        assertThat(item.value("BB")).isEqualTo(AttributeValue.fromN("2"));
    }

    @Test
    void nothingIsReadAfterRelease() throws UnreadableAnswer {
        AnsweredItems items = answers.scan(AnswerShape.ITEM, "{\"Item\":{\"a\":{\"S\":\"x\"},\"b\":{\"S\":\"y\"}}}")
                .items();
        RawItem item = items.first().orElseThrow();
        ItemReader in = item.reader();
        assertThat(in.nextAttribute()).isEqualTo("a");
        items.release();
        assertThatIllegalStateException().isThrownBy(in::readString);
        assertThatIllegalStateException().isThrownBy(in::nextAttribute);
        assertThatIllegalStateException().isThrownBy(() -> in.peekString("b"));
        assertThatIllegalStateException().isThrownBy(item::reader);
        assertThatIllegalStateException().isThrownBy(item::values);
        assertThatIllegalStateException().isThrownBy(() -> item.value("a"));
        assertThatIllegalStateException().isThrownBy(item::isEmpty);
    }

    @Test
    void whatIsKeptIsReadWhenTheWorkspaceHasAnotherAnswer() throws UnreadableAnswer {
        AnsweredItems items = answers.scan(AnswerShape.ITEM, "{\"Item\":{\"a\":{\"S\":\"x\"}}}")
                .items();
        ItemReader before = items.first().orElseThrow().reader();
        RawItem kept = items.kept().first().orElseThrow();
        items.release();
        assertThat(answers.item("{\"b\":{\"N\":\"1\"}}").values()).containsOnlyKeys("b");
        assertThat(kept.values()).containsExactly(Map.entry("a", AttributeValue.fromS("x")));
        assertThatIllegalStateException().isThrownBy(before::nextAttribute);
    }

    @Test
    void aWorkspaceIsGivenBackOnce() throws UnreadableAnswer {
        AnsweredItems items = answers.scan(AnswerShape.ITEM, "{\"Item\":{\"a\":{\"S\":\"x\"}}}")
                .items();
        items.release();
        items.release();
        assertThat(answers.workspaces.take()).isNotSameAs(answers.workspaces.take());
    }
}
