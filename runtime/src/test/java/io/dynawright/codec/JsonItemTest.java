package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.dynawright.error.ConversionException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonItemTest {

    private static final int ITEMS = 2000;

    @Test
    void whatIsWrittenAsJsonIsReadAgain() {
        long seed = new Random().nextLong();
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item = new RandomItems(new Random(seed + i)).item();
            String json = json(item);
            assertThat(item(json)).as("seed %d: %s", seed + i, json).isEqualTo(item);
            assertThat(item(json).keySet()).as("seed %d", seed + i).containsExactlyElementsOf(item.keySet());
        }
    }

    @Test
    void aMapAndItsJsonSayTheSame() {
        long seed = new Random().nextLong();
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item = new RandomItems(new Random(seed + i)).item();
            assertThat(ReaderScript.run(seed + i, JsonText.of(json(item)).item()))
                    .as("seed %d: %s", seed + i, item)
                    .isEqualTo(ReaderScript.run(seed + i, new MapItemReader(item)));
        }
    }

    @Test
    void aDamagedTextIsAnItemOrAnErrorOfConversion() {
        long seed = new Random().nextLong();
        int refused = 0;
        for (int i = 0; i < ITEMS; i++) {
            Random random = new Random(seed + i);
            String json = damaged(json(new RandomItems(random).item()), random);
            Throwable thrown = catchThrowable(() -> item(json));
            if (thrown != null) {
                assertThat(thrown)
                        .as("seed %d: %s", seed + i, json)
                        .isInstanceOf(ConversionException.class)
                        .hasNoCause();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(ITEMS / 2);
    }

    private static String damaged(String json, Random random) {
        int at = random.nextInt(json.length());
        String signs = "{}[],:\"SNLMBx1\\";
        String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
        return switch (random.nextInt(4)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + json.substring(at + 1);
            case 2 -> json.substring(0, at) + sign + json.substring(at);
            default -> json.substring(0, at) + sign + json.substring(at + 1);
        };
    }

    @Test
    void theTextIsDynamoDbs() {
        assertThat(JsonText.write(out -> {
                    out.name("a");
                    out.writeString("x\"");
                    out.name("b");
                    out.beginSet(AttributeType.NS);
                    out.writeNumber(new BigDecimal("1.50"));
                    out.writeNumber(2L);
                    out.endSet();
                    out.name("c");
                    out.beginList();
                    out.writeNull();
                    out.writeBinary(new byte[] {1, 2, -1});
                    out.beginMap();
                    out.name("d");
                    out.writeBoolean(false);
                    out.endMap();
                    out.endList();
                }))
                .isEqualTo("{\"a\":{\"S\":\"x\\\"\"},\"b\":{\"NS\":[\"1.50\",\"2\"]},"
                        + "\"c\":{\"L\":[{\"NULL\":true},{\"B\":\"AQL/\"},{\"M\":{\"d\":{\"BOOL\":false}}}]}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // What                                       | where  | expected
                "``                                           |        | an object",
                "`[]`                                         |        | an object",
                "`{`                                          |        | well-formed JSON, and no name twice",
                "`{} x`                                       |        | well-formed JSON, and no name twice",
                "`{} {}`                                      |        | the end of the text",
                "`{\"a\":1}`                                  | a      | a type and a value in DynamoDB JSON",
                "`{\"a\":{}}`                                 | a      | a type and a value in DynamoDB JSON",
                "`{\"a\":{\"X\":\"1\"}}`                      | a      | a type of DynamoDB in DynamoDB JSON",
                "`{\"a\":{\"s\":\"1\"}}`                      | a      | a type of DynamoDB in DynamoDB JSON",
                "`{\"a\":{\"S\":1}}`                          | a      | a value of type S in DynamoDB JSON",
                "`{\"a\":{\"S\":null}}`                       | a      | a value of type S in DynamoDB JSON",
                "`{\"a\":{\"N\":1}}`                          | a      | a value of type N in DynamoDB JSON",
                "`{\"a\":{\"BOOL\":\"true\"}}`                | a      | a value of type BOOL in DynamoDB JSON",
                "`{\"a\":{\"NULL\":false}}`                   | a      | a value of type NULL in DynamoDB JSON",
                "`{\"a\":{\"L\":{}}}`                         | a      | a value of type L in DynamoDB JSON",
                "`{\"a\":{\"M\":[]}}`                         | a      | a value of type M in DynamoDB JSON",
                "`{\"a\":{\"SS\":\"x\"}}`                     | a      | a value of type SS in DynamoDB JSON",
                "`{\"a\":{\"SS\":[\"x\",1]}}`                 | a[1]   | a value of type S in DynamoDB JSON",
                "`{\"a\":{\"NS\":[1]}}`                       | a[0]   | a value of type N in DynamoDB JSON",
                "`{\"a\":{\"B\":\"?\"}}`                      | a      | binary as Base64 text in DynamoDB JSON",
                "`{\"a\":{\"S\":\"1\",\"N\":\"1\"}}`          | a      | a value of a single type in DynamoDB JSON",
                "`{\"a\":{\"S\":\"1\",\"S\":\"1\"}}`          | a      | well-formed JSON, and no name twice",
                "`{\"a\":{\"S\":\"1\"},\"b\":{\"S\":\"\"},\"a\":{}}` | a | well-formed JSON, and no name twice",
                "`{\"a\":{\"L\":[{\"M\":{\"b\":{\"S\":2}}}]}}`| a[0].b | a value of type S in DynamoDB JSON",
                "`{\"a\":{\"L\":[{\"M\":{\"b\":{\"S\":\"2\"`  | a[0].b | well-formed JSON, and no name twice",
                "`{\"a\":{\"M\":{\"b\":{\"S\":\"\\x\"}}}}`    | a.b    | well-formed JSON, and no name twice",
            })
    void whatIsNoDynamoDbJsonIsRefusedWithItsPath(String json, String path, String expected) {
        ConversionException e = catchThrowableOfType(ConversionException.class, () -> item(json == null ? "" : json));
        assertThat(e).isNotNull().hasNoCause();
        assertThat(e.attribute()).isEqualTo(path == null ? "" : path);
        assertThat(e.expected()).isEqualTo(expected);
        assertThat(e.getMessage())
                .startsWith(path == null ? "Cannot read the item: expected" : "Cannot read attribute " + path + ":");
    }

    @Test
    void whatIsPassedOverIsCheckedForJsonOnly() {
        ItemReader in =
                JsonText.of("{\"a\":{\"L\":[1,{\"X\":2}]},\"b\":{\"S\":\"x\"}}").item();
        assertThat(in.nextAttribute()).isEqualTo("a");
        in.skip();
        assertThat(in.nextAttribute()).isEqualTo("b");
        assertThat(in.readString()).isEqualTo("x");
        assertThat(in.nextAttribute()).isNull();
    }

    @Test
    void lookingAheadMovesNothing() {
        ItemReader in = JsonText.of("{\"m\":{\"M\":{\"a\":{\"M\":{\"k\":{\"S\":\"deep\"}}},\"k\":{\"S\":\"x\"}}},"
                        + "\"k\":{\"N\":\"1\"}}")
                .item();
        assertThat(in.peekString("k")).isNull();
        assertThat(in.peekString("none")).isNull();
        assertThat(in.nextAttribute()).isEqualTo("m");
        in.beginMap();
        assertThat(in.peekString("k")).isEqualTo("x");
        assertThat(in.nextAttribute()).isEqualTo("a");
        in.beginMap();
        assertThat(in.peekString("k")).isEqualTo("deep");
        assertThat(in.nextAttribute()).isEqualTo("k");
        assertThat(in.nextAttribute()).isNull();
        assertThat(in.nextAttribute()).isEqualTo("k");
        assertThat(in.readString()).isEqualTo("x");
        assertThat(in.nextAttribute()).isNull();
        assertThat(in.nextAttribute()).isEqualTo("k");
        assertThat(in.readNumber()).isEqualTo("1");
        assertThat(in.nextAttribute()).isNull();
    }

    @Test
    void whoHasBegunToReadCannotLookAhead() {
        ItemReader in = JsonText.of("{\"a\":{\"S\":\"x\"},\"b\":{\"S\":\"y\"}}").item();
        assertThat(in.nextAttribute()).isEqualTo("a");
        assertThatIllegalStateException().isThrownBy(() -> in.peekString("b"));
    }

    @Test
    void theParserIsLeftAtTheEndOfTheItem() throws IOException {
        try (JsonParser parser = new JsonFactory().createParser("[{\"a\":{\"S\":\"x\"}},{\"a\":{\"S\":\"y\"}}]")) {
            parser.nextToken();
            for (String expected : List.of("x", "y")) {
                parser.nextToken();
                ItemReader in = new JsonItemReader(parser);
                assertThat(in.peekString("a")).isEqualTo(expected);
                assertThat(in.nextAttribute()).isEqualTo("a");
                assertThat(in.nextAttribute()).isNull();
                assertThat(in.nextAttribute()).isNull();
            }
            assertThat(parser.nextToken().isStructEnd()).isTrue();
        }
    }

    @Test
    void aFailureOfTheSourceIsNoErrorOfConversion() throws IOException {
        InputStream start = new ByteArrayInputStream("{\"a\":{\"S\":\"".getBytes(StandardCharsets.UTF_8));
        InputStream broken = new SequenceInputStream(start, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        try (JsonParser parser = new JsonFactory().createParser(broken)) {
            parser.nextToken();
            ItemReader in = new JsonItemReader(parser);
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> {
                in.nextAttribute();
                in.readString();
            });
        }
    }

    @Test
    void bothWritersRefuseTheSame() {
        refused(out -> out.writeNumber(Double.NaN), "a: expected a finite number");
        refused(out -> out.writeNumber(new BigDecimal("1E+126")), "a: expected a number between 1E-130 and 9.99E+125");
        refused(JsonItemTest::emptySet, "a: expected a set of at least one element");
        refused(JsonItemTest::equalNumbers, "a[1]: expected a set whose elements are stored differently");
        refused(JsonItemTest::equalBytes, "a: expected a set whose elements are stored differently");
        refused(JsonItemTest::deep, "a" + "[0]".repeat(32) + ": expected at most 32 levels of lists and maps");
        refused(JsonItemTest::nameTwice, "a.b: expected a name that its map does not have yet");
    }

    @Test
    void aSetIsNoLevelInEitherWriter() {
        Consumer<ItemWriter> item = out -> {
            out.name("a");
            for (int i = 1; i < 32; i++) {
                out.beginList();
            }
            out.beginSet(AttributeType.SS);
            out.writeString("x");
            out.endSet();
            for (int i = 1; i < 32; i++) {
                out.endList();
            }
        };
        MapItemWriter map = new MapItemWriter();
        item.accept(map);
        assertThat(item(JsonText.write(item))).isEqualTo(map.item());
    }

    private static void refused(Consumer<ItemWriter> value, String message) {
        Consumer<ItemWriter> attribute = out -> {
            out.name("a");
            value.accept(out);
        };
        ConversionException fromMap =
                catchThrowableOfType(ConversionException.class, () -> attribute.accept(new MapItemWriter()));
        ConversionException fromJson = catchThrowableOfType(ConversionException.class, () -> JsonText.write(attribute));
        assertThat(fromMap).hasMessageStartingWith("Cannot write attribute " + message);
        assertThat(fromJson).hasMessage(fromMap.getMessage()).hasNoCause();
    }

    private static void emptySet(ItemWriter out) {
        out.beginSet(AttributeType.SS);
        out.endSet();
    }

    private static void equalNumbers(ItemWriter out) {
        out.beginList();
        out.writeNull();
        out.beginSet(AttributeType.NS);
        out.writeNumber(new BigDecimal("1.0"));
        out.writeNumber(1L);
        out.endSet();
    }

    private static void equalBytes(ItemWriter out) {
        out.beginSet(AttributeType.BS);
        out.writeBinary(new byte[] {1});
        out.writeBinary(new byte[] {1});
        out.endSet();
    }

    private static void deep(ItemWriter out) {
        for (int i = 0; i < 33; i++) {
            out.beginList();
        }
    }

    private static void nameTwice(ItemWriter out) {
        out.beginMap();
        for (int i = 0; i < 2; i++) {
            out.name("b");
            out.writeBoolean(true);
        }
    }

    private static String json(Map<String, AttributeValue> item) {
        return JsonText.write(out -> ItemCopy.copy(new MapItemReader(item), out));
    }

    private static Map<String, AttributeValue> item(String json) {
        MapItemWriter out = new MapItemWriter();
        try (JsonText text = JsonText.of(json)) {
            ItemCopy.copy(text.item(), out);
            text.end();
        }
        return new LinkedHashMap<>(out.item());
    }
}
