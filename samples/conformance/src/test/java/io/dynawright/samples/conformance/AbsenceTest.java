package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dynawright.samples.conformance.every.Absences;
import io.dynawright.samples.conformance.every.AbsencesSchema;
import io.dynawright.samples.conformance.every.Grade;
import io.dynawright.samples.conformance.every.Leaf;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What null, empty and absent are for each kind of type: the table of the README. */
class AbsenceTest {

    private static final AbsencesSchema SCHEMA = AbsencesSchema.INSTANCE;
    private static final String OMITTED = "omitted";

    /** There is no such value. */
    private static final String NONE = "-";

    /**
     * A row of the table.
     *
     * @param attribute of this type
     * @param empty the type's empty value; null if it has none
     */
    private record Row(
            String attribute,
            String nullWritten,
            Object empty,
            String emptyWritten,
            String absentRead,
            String nullRead) {

        @Override
        public String toString() {
            return attribute;
        }
    }

    private static Stream<Row> rows() {
        return Stream.of(
                new Row("primitiveInt", NONE, null, NONE, "0", "0"),
                new Row("primitiveBoolean", NONE, null, NONE, "false", "false"),
                new Row("primitiveChar", NONE, null, NONE, "\0", "\0"),
                new Row("boxedInt", OMITTED, null, NONE, "null", "null"),
                new Row("boxedBoolean", OMITTED, null, NONE, "null", "null"),
                new Row("text", OMITTED, "", "S", "null", "null"),
                new Row("bytes", OMITTED, new byte[0], "B", "null", "null"),
                new Row("grade", OMITTED, null, NONE, "null", "null"),
                new Row("list", OMITTED, List.of(), "L", "null", "null"),
                new Row("array", OMITTED, new String[0], "L", "null", "null"),
                new Row("ints", OMITTED, new int[0], "L", "null", "null"),
                new Row("map", OMITTED, Map.of(), "M", "null", "null"),
                new Row("textSet", OMITTED, Set.of(), OMITTED, "empty", "empty"),
                new Row("numberSet", OMITTED, Set.of(), OMITTED, "empty", "empty"),
                new Row("enumSet", OMITTED, EnumSet.noneOf(Grade.class), OMITTED, "empty", "empty"),
                new Row("leafSet", OMITTED, Set.of(), OMITTED, "empty", "empty"),
                new Row("optional", OMITTED, Optional.empty(), OMITTED, "empty", "empty"),
                new Row("optionalList", OMITTED, Optional.empty(), OMITTED, "empty", "empty"),
                new Row("optionalInt", OMITTED, OptionalInt.empty(), OMITTED, "empty", "empty"),
                new Row("document", OMITTED, new Leaf(null, 0, null, null), "M", "null", "null"),
                new Row("sealedDocument", OMITTED, null, NONE, "null", "null"),
                new Row("dynamic", OMITTED, "", "S", "null", "null"),
                new Row("attributeValue", OMITTED, AttributeValue.fromNul(true), OMITTED, "empty", "empty"),
                new Row("jsonNode", OMITTED, NullNode.getInstance(), OMITTED, "empty", "empty"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nullIsWritten(Row row) {
        if (!row.nullWritten().equals(NONE)) {
            assertThat(written(row.attribute(), null)).isEqualTo(row.nullWritten());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void emptyIsWritten(Row row) {
        if (row.empty() != null) {
            assertThat(written(row.attribute(), row.empty())).isEqualTo(row.emptyWritten());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void absentIsRead(Row row) {
        assertThat(read(row.attribute(), Map.of())).isEqualTo(row.absentRead());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nullIsRead(Row row) {
        assertThat(read(row.attribute(), Map.of(row.attribute(), AttributeValue.fromNul(true))))
                .isEqualTo(row.nullRead());
    }

    @Test
    void noAttributeIsWithoutARow() {
        assertThat(rows().map(Row::attribute))
                .containsExactlyElementsOf(Stream.of(Absences.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("id"))
                        .toList());
    }

    @Test
    void insideOfListsAndMapsTheyAreNull() {
        Map<String, String> map = new HashMap<>();
        map.put("nothing", null);
        Map<String, AttributeValue> item =
                SCHEMA.toItem(with(Map.of("list", Arrays.asList("a", null), "map", map, "array", new String[] {null})));

        assertThat(item.get("list").l()).containsExactly(AttributeValue.fromS("a"), AttributeValue.fromNul(true));
        assertThat(item.get("map").m()).containsEntry("nothing", AttributeValue.fromNul(true));
        assertThat(item.get("array").l()).containsExactly(AttributeValue.fromNul(true));
        Absences read = SCHEMA.fromItem(item);
        assertThat(read.list()).containsExactly("a", null);
        assertThat(read.map()).containsEntry("nothing", null);
        assertThat(read.array()).containsExactly((String) null);
    }

    private static String written(String attribute, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put(attribute, value);
        AttributeValue written = SCHEMA.toItem(with(values)).get(attribute);
        assertThat(SCHEMA.toJson(with(values)).contains("\"" + attribute + "\""))
                .isEqualTo(written != null);
        return written == null ? OMITTED : written.type().name();
    }

    private static String read(String attribute, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.put("id", AttributeValue.fromS("a-1"));
        Object read = value(attribute, SCHEMA.fromItem(item));
        String json = attributes.isEmpty()
                ? "{\"id\":{\"S\":\"a-1\"}}"
                : "{\"id\":{\"S\":\"a-1\"},\"" + attribute + "\":{\"NULL\":true}}";
        assertThat(describe(value(attribute, SCHEMA.fromJson(json)))).isEqualTo(describe(read));
        return describe(read);
    }

    private static String describe(Object read) {
        boolean isEmpty = read instanceof Collection<?> collection && collection.isEmpty()
                || read instanceof Optional<?> optional && optional.isEmpty()
                || read instanceof OptionalInt optional && optional.isEmpty()
                || read instanceof AttributeValue value && Boolean.TRUE.equals(value.nul())
                || read instanceof JsonNode node && node.equals(JsonNodeFactory.instance.nullNode());
        return isEmpty ? "empty" : Objects.toString(read);
    }

    private static Object value(String attribute, Absences entity) {
        return Stream.of(Absences.class.getRecordComponents())
                .filter(component -> component.getName().equals(attribute))
                .map(component -> invoke(component, entity))
                .findFirst()
                .orElseThrow()
                .orElse(null);
    }

    private static Optional<Object> invoke(RecordComponent component, Absences entity) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(entity));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An entity with these values, null and zero everywhere else. */
    private static Absences with(Map<String, Object> values) {
        RecordComponent[] components = Absences.class.getRecordComponents();
        Object[] arguments = Stream.of(components)
                .map(component -> component.getName().equals("id")
                        ? "a-1"
                        : values.getOrDefault(component.getName(), zero(component.getType())))
                .toArray();
        try {
            return (Absences) Absences.class.getDeclaredConstructors()[0].newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
