package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AnswerScannerTest {

    private final ScannedAnswers answers = new ScannedAnswers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ITEM       | `{\"Item\":{\"a\":{\"S\":\"x\"}}}` | `{\"Item\":{}}`",
                "ITEM       | `{ \"X\" : [1,-2.5e+3,true,null,\"\\u00e4\"] , \"Item\" : { \"a\" : { \"S\" : \"x\" } } }` "
                        + "| `{ \"X\" : [1,-2.5e+3,true,null,\"\\u00e4\"] , \"Item\" : {} }`",
                "ITEMS      | `{\"Count\":2,\"Items\":[{\"a\":{\"S\":\"x\"}}, {}],\"ScannedCount\":2}` "
                        + "| `{\"Count\":2,\"Items\":[],\"ScannedCount\":2}`",
                "TABLES     | `{\"Responses\":{\"t\":[{\"a\":{\"S\":\"x\"}}],\"u\":[],\"v\":[{}]},\"UnprocessedKeys\":{}}` "
                        + "| `{\"Responses\":{\"t\":[],\"u\":[],\"v\":[]},\"UnprocessedKeys\":{}}`",
                "RESPONSES  | `{\"Responses\":[{\"Item\":{\"a\":{\"S\":\"x\"}}},{},{\"X\":1,\"Item\":{\"a\":{\"S\":\"y\"}}}]}` "
                        + "| `{\"Responses\":[{\"Item\":{}},{},{\"X\":1,\"Item\":{}}]}`",
                "ATTRIBUTES | `{\"Attributes\":{\"a\":{\"S\":\"x\"}},\"ItemCollectionMetrics\":{\"Item\":{}}}` "
                        + "| `{\"Attributes\":{},\"ItemCollectionMetrics\":{\"Item\":{}}}`",
            })
    void theRestIsTheDocumentWithoutItsItems(AnswerShape shape, String document, String rest) throws UnreadableAnswer {
        assertThat(new String(answers.scan(shape, document).rest(), StandardCharsets.UTF_8))
                .isEqualTo(rest);
    }

    @Test
    void itemsComeInTheirGroupsAndOrder() throws UnreadableAnswer {
        Map<String, List<RawItem>> tables = answers.scan(
                        AnswerShape.TABLES,
                        "{\"Responses\":{\"t\":[{\"a\":{\"N\":\"1\"}},{\"a\":{\"N\":\"2\"}}],\"u\":[]}}")
                .items()
                .tables();
        assertThat(tables.keySet()).containsExactly("t", "u");
        assertThat(tables.get("t"))
                .extracting(item -> item.value("a"))
                .containsExactly(AttributeValue.fromN("1"), AttributeValue.fromN("2"));
        assertThat(tables.get("u")).isEmpty();
    }

    @Test
    void itemsAreReadWhateverCameAtTheSamePlaceInThoseBefore() throws UnreadableAnswer {
        List<String> items = List.of(
                "{\"a\":{\"S\":\"x\"},\"b\":{\"N\":\"1\"},\"m\":{\"M\":{\"c\":{\"S\":\"x\"}}}}",
                "{\"a\":{\"N\":\"1\"},\"b\":{\"NULL\":true},\"m\":{\"L\":[{\"M\":{\"c\":{\"SS\":[\"x\"]}}}]}}",
                "{\"b\":{\"S\":\"\"},\"ab\":{\"S\":\"x\"},\"a\":{\"BOOL\":false}}",
                "{ \"a\" : { \"S\" : \"x\" } , \"b\" : { \"N\" : \"1\" } }",
                "{\"\\u0061\":{\"S\":\"x\"},\"b\":{\"N\":\"1\"}}",
                "{}");
        List<RawItem> found = answers.scan(AnswerShape.ITEMS, "{\"Items\":[" + String.join(",", items) + "]}")
                .items()
                .list();
        for (int i = 0; i < items.size(); i++) {
            assertThat(found.get(i).values())
                    .isEqualTo(new ScannedAnswers().item(items.get(i)).values());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{\"S\":\"x\"},\"b\":{\"S\":\"x\"},\"a\":{\"S\":\"x\"}}",
                "{\"a\":{\"S\":\"x\"},\"a\":{\"S\":\"x\"}}",
                "{\"a\":{\"M\":{\"a\":{\"S\":\"x\"}}},\"a\":{\"S\":\"x\"}}",
                "{\"a\":{\"S\":\"x\"},\"\\u0061\":{\"S\":\"x\"}}",
                "{\"a\":{\"S\":\"x\"},\"b\":{\"S\":\"x\"",
                "{\"a\":{\"S\":\"x\"},\"b\":{\"S\":",
            })
    void whatIsWrongWithAnItemIsFoundBehindOthersThatAreLikeIt(String item) {
        String before = "{\"a\":{\"S\":\"x\"},\"b\":{\"S\":\"x\"}},".repeat(3);
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> answers.scan(AnswerShape.ITEMS, "{\"Items\":[" + before + item + "]}"));
    }

    @Test
    void namesAreReadThatAreMoreThanAreRemembered() throws UnreadableAnswer {
        for (int answer = 0; answer < 20; answer++) {
            StringJoiner item = new StringJoiner(",", "{", "}");
            for (int i = 0; i < 100 * answer; i++) {
                item.add("\"name-" + answer % 3 + "-" + i + "\":{\"N\":\"" + i + "\"}");
            }
            AnsweredItems items =
                    answers.scan(AnswerShape.ITEM, "{\"Item\":" + item + "}").items();
            Map<String, AttributeValue> values = items.list().get(0).values();
            assertThat(values).hasSize(100 * answer);
            for (int i = 0; i < 100 * answer; i++) {
                assertThat(values.get("name-" + answer % 3 + "-" + i)).isEqualTo(AttributeValue.fromN("" + i));
            }
            items.release();
        }
    }

    @Test
    void anEmptyItemStandsWhereATransactionFoundNone() throws UnreadableAnswer {
        AnsweredItems items = answers.scan(
                        AnswerShape.RESPONSES, "{\"Responses\":[{},{\"Item\":{\"a\":{\"BOOL\":true}}},{}]}")
                .items();
        assertThat(items.list()).extracting(RawItem::isEmpty).containsExactly(true, false, true);
        assertThat(items.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"Count\":1}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}}}}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}}} x",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},}",
                "{\"Item\":{\"a\":{\"S\":\"x\"},}}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"Item\":{}}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"X\":01}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"X\":1.}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"X\":-}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"X\":1e}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"X\":tru}",
                "{\"Item\":{\"a\":{\"S\":\"x\"}},\"\\u0058\":1}",
                "{\"Item\":null}",
                "{\"Item\":[]}",
                "{\"Item\":{\"a\":null}}",
                "{\"Item\":{\"a\":{}}}",
                "{\"Item\":{\"a\":{\"X\":\"1\"}}}",
                "{\"Item\":{\"a\":{\"LS\":[]}}}",
                "{\"Item\":{\"a\":{\"\\u0053\":\"1\"}}}",
                "{\"Item\":{\"a\":{\"s\":\"1\"}}}",
                "{\"Item\":{\"a\":{\"S\":1}}}",
                "{\"Item\":{\"a\":{\"S\":null}}}",
                "{\"Item\":{\"a\":{\"N\":1}}}",
                "{\"Item\":{\"a\":{\"NS\":[1]}}}",
                "{\"Item\":{\"a\":{\"SS\":\"x\"}}}",
                "{\"Item\":{\"a\":{\"BOOL\":\"true\"}}}",
                "{\"Item\":{\"a\":{\"BOOL\":null}}}",
                "{\"Item\":{\"a\":{\"NULL\":false}}}",
                "{\"Item\":{\"a\":{\"L\":{}}}}",
                "{\"Item\":{\"a\":{\"M\":[]}}}",
                "{\"Item\":{\"a\":{\"L\":[null]}}}",
                "{\"Item\":{\"a\":{\"B\":\"?\"}}}",
                "{\"Item\":{\"a\":{\"B\":\"AQ\"}}}",
                "{\"Item\":{\"a\":{\"B\":\"A===\"}}}",
                "{\"Item\":{\"a\":{\"B\":\"AQ=A\"}}}",
                "{\"Item\":{\"a\":{\"BS\":[\"AQ==\",\"A\"]}}}",
                "{\"Item\":{\"a\":{\"S\":\"1\",\"N\":\"1\"}}}",
                "{\"Item\":{\"a\":{\"S\":\"1\"},\"a\":{\"S\":\"1\"}}}",
                "{\"Item\":{\"a\":{\"S\":\"1\"},\"\\u0061\":{\"S\":\"1\"}}}",
                "{\"Item\":{\"m\":{\"M\":{\"a\":{\"S\":\"1\"},\"a\":{\"S\":\"1\"}}}}}",
                "{\"Item\":{\"a\":{\"S\":\"\\x\"}}}",
                "{\"Item\":{\"a\":{\"S\":\"\\u12g4\"}}}",
                "{\"Item\":{\"a\":{\"S\":\"\t\"}}}",
                "{\"Item\":{\"a\":{\"S\":\"\\",
            })
    void whatIsNotUnderstoodIsLeftToTheSdk(String document) {
        assertThatExceptionOfType(UnreadableAnswer.class).isThrownBy(() -> answers.scan(AnswerShape.ITEM, document));
    }

    @Test
    void everyBeginningOfAnAnswerIsLeftToTheSdk() throws UnreadableAnswer {
        byte[] document =
                ("{\"Item\":{\"ä\":{\"S\":\"€\\u20ac😀\"},\"b\":{\"B\":\"AQI=\"},\"l\":{\"L\":[{\"NULL\":true},"
                                + "{\"BOOL\":false},{\"M\":{\"x\":{\"NS\":[\"1\"]}}}]}},\"X\":-1.5e-3}")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(answers.scan(AnswerShape.ITEM, document).items().count()).isEqualTo(1);
        for (int length = 0; length < document.length; length++) {
            byte[] beginning = Arrays.copyOf(document, length);
            assertThatExceptionOfType(UnreadableAnswer.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> answers.scan(AnswerShape.ITEM, beginning));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"80", "C1BF", "C0AF", "E08080", "EDA080", "F0808080", "F4908080", "F5808080", "FF", "C3", "E282"
            })
    void brokenUtf8IsLeftToTheSdk(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] start = "{\"Item\":{\"a\":{\"S\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] end = "\"}}}".getBytes(StandardCharsets.UTF_8);
        byte[] document = ByteBuffer.allocate(start.length + wrong.length + end.length)
                .put(start)
                .put(wrong)
                .put(end)
                .array();
        assertThatExceptionOfType(UnreadableAnswer.class).isThrownBy(() -> answers.scan(AnswerShape.ITEM, document));
    }

    @Test
    void nestingIsBounded() throws UnreadableAnswer {
        assertThat(answers.item(nested(63)).isEmpty()).isFalse();
        assertThatExceptionOfType(UnreadableAnswer.class).isThrownBy(() -> answers.item(nested(64)));
    }

    private static String nested(int levels) {
        return "{\"a\":" + "{\"L\":[".repeat(levels) + "{\"NULL\":true}" + "]}".repeat(levels) + "}";
    }

    @Test
    void aNameThatComesTwiceAmongManyIsFound() throws UnreadableAnswer {
        StringBuilder item = new StringBuilder("{\"n0\":{\"N\":\"0\"}");
        for (int i = 1; i < 500; i++) {
            item.append(",\"n").append(i).append("\":{\"N\":\"0\"}");
        }
        assertThat(answers.item(item + "}").values()).hasSize(500);
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> answers.item(item + ",\"n250\":{\"N\":\"0\"}}"));
    }

    @Test
    void tablesAreNamedOnce() {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() ->
                        answers.scan(AnswerShape.TABLES, "{\"Responses\":{\"t\":[{\"a\":{\"N\":\"1\"}}],\"t\":[]}}"));
    }
}
