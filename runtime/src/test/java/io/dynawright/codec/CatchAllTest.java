package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What becomes of attributes that a class does not declare. */
class CatchAllTest {

    private static final CatchAll<AttributeValue> VALUES = CatchAll.of(AttributeValueCodec.INSTANCE, "id", "note");
    private static final CatchAll<String> STRINGS = CatchAll.of(StringCodec.INSTANCE, "id", "note");

    private static final AttributeValue TEXT = AttributeValue.fromS("x");
    private static final AttributeValue NUMBER = AttributeValue.fromN("1");
    private static final AttributeValue NULL = AttributeValue.fromNul(true);

    @Test
    void collectsAllThatIsNotDeclaredAndShowsTheRest() {
        Map<String, AttributeValue> others = new LinkedHashMap<>();

        assertThat(declared(VALUES, item("a", NUMBER, "id", TEXT, "b", NULL, "note", TEXT, "c", TEXT), others))
                .containsExactly("id", "note");
        assertThat(others).isEqualTo(item("a", NUMBER, "b", NULL, "c", TEXT));
    }

    @Test
    void aDeclaredAttributeThatIsNullIsAbsent() {
        Map<String, AttributeValue> others = new LinkedHashMap<>();

        assertThat(declared(VALUES, item("id", TEXT, "note", NULL), others)).containsExactly("id");
        assertThat(others).isEmpty();
    }

    @Test
    void asStringsOnlyStringsAreCollectedAndNullIsAbsent() {
        Map<String, String> others = new LinkedHashMap<>();

        assertThat(declared(STRINGS, item("a", TEXT, "b", NULL, "id", TEXT), others))
                .containsExactly("id");
        assertThat(others).containsExactly(Map.entry("a", "x"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> declared(STRINGS, item("a", NUMBER), new HashMap<>()))
                .withMessage("Cannot read attribute a: expected S, found N");
    }

    @Test
    void writesBackWhatWasCollected() {
        Map<String, AttributeValue> others = item("a", NUMBER, "b", NULL);
        others.put("c", null);

        assertThat(written(VALUES, others)).isEqualTo(item("a", NUMBER, "b", NULL));
        assertThat(written(VALUES, null)).isEmpty();
        assertThat(written(STRINGS, Map.of("a", "x"))).isEqualTo(item("a", TEXT));
    }

    @Test
    void refusesToWriteWhatIsDeclared() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> written(VALUES, item("a", TEXT, "note", TEXT)))
                .withMessageStartingWith(
                        "Cannot write attribute note: expected a name that the class itself does not declare");
    }

    @Test
    void aRequiredValueIsGivenBackUnlessItIsMissing() {
        MapItemReader in = new MapItemReader(Map.of());

        assertThat(in.required("note", "x")).isEqualTo("x");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> in.required("note", null))
                .withMessage("Cannot read attribute note: expected a value, found nothing");
    }

    private static <V> List<String> declared(
            CatchAll<V> catchAll, Map<String, AttributeValue> item, Map<String, V> others) {
        ItemReader in = new MapItemReader(item);
        List<String> names = new ArrayList<>();
        for (String name = catchAll.nextAttribute(in, others);
                name != null;
                name = catchAll.nextAttribute(in, others)) {
            names.add(name);
            in.skip();
        }
        return names;
    }

    private static <V> Map<String, AttributeValue> written(CatchAll<V> catchAll, Map<String, V> others) {
        MapItemWriter out = new MapItemWriter();
        catchAll.write(others, out);
        return out.item();
    }

    private static Map<String, AttributeValue> item(Object... namesAndValues) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            item.put((String) namesAndValues[i], (AttributeValue) namesAndValues[i + 1]);
        }
        return item;
    }
}
