package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.samples.conformance.every.EveryArray;
import io.dynawright.samples.conformance.every.EveryArrayRepository;
import io.dynawright.samples.conformance.every.EveryArraySchema;
import io.dynawright.samples.conformance.every.EveryCollectionSchema;
import io.dynawright.samples.conformance.every.EveryMapSchema;
import io.dynawright.samples.conformance.every.EveryOptionalSchema;
import io.dynawright.samples.conformance.every.EveryScalarSchema;
import io.dynawright.samples.conformance.every.EverySetSchema;
import io.dynawright.samples.conformance.every.EveryTimeSchema;
import io.dynawright.samples.conformance.every.EveryValue;
import io.dynawright.samples.conformance.every.EveryValueRepository;
import io.dynawright.samples.conformance.every.EveryValueSchema;
import io.dynawright.samples.conformance.every.Leaf;
import io.dynawright.samples.conformance.every.Shape;
import io.dynawright.samples.conformance.support.Storable;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.schema.EntitySchema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value of the wrong type, however deep, is an error that names its path, what was expected and what was found. */
class WrongTypesTest {

    @RegisterExtension
    private final Tables tables = new Tables(
            EveryArraySchema.INSTANCE,
            EveryMapSchema.INSTANCE,
            EveryValueSchema.INSTANCE,
            EveryCollectionSchema.INSTANCE,
            EveryOptionalSchema.INSTANCE,
            EverySetSchema.INSTANCE,
            EveryTimeSchema.INSTANCE,
            EveryScalarSchema.INSTANCE);

    /** An item with one wrong value, in DynamoDB JSON, and the error that it is. */
    private record Wrong(EntitySchema<?> schema, String attributes, String path, String expected, String found) {

        String json() {
            return "{\"id\":{\"S\":\"i-1\"}," + attributes + "}";
        }

        @Override
        public String toString() {
            return path;
        }
    }

    private static Stream<Wrong> wrongs() {
        return Stream.of(
                        new Wrong(EveryScalarSchema.INSTANCE, "'medium':{'S':'1'}", "medium", "N", "S"),
                        new Wrong(EveryScalarSchema.INSTANCE, "'grade':{'BOOL':true}", "grade", "S", "BOOL"),
                        new Wrong(EveryTimeSchema.INSTANCE, "'instant':{'N':'1'}", "instant", "S", "N"),
                        new Wrong(
                                EveryArraySchema.INSTANCE,
                                "'ints':{'L':[{'N':'1'},{'B':'AA=='}]}",
                                "ints[1]",
                                "N",
                                "B"),
                        new Wrong(
                                EveryArraySchema.INSTANCE,
                                "'leaves':{'L':[{'M':{}},{'M':{}},{'M':{'price':{'S':'1'}}}]}",
                                "leaves[2].price",
                                "N",
                                "S"),
                        new Wrong(
                                EveryArraySchema.INSTANCE,
                                "'leaves':{'L':[{'M':{'leaves':{'L':[{'M':{'leaves':{'S':'x'}}}]}}}]}",
                                "leaves[0].leaves[0].leaves",
                                "L",
                                "S"),
                        new Wrong(
                                EveryCollectionSchema.INSTANCE,
                                "'lists':{'L':[{'L':[]},{'L':[{'N':'1'}]}]}",
                                "lists[1][0]",
                                "M",
                                "N"),
                        new Wrong(
                                EveryMapSchema.INSTANCE,
                                "'leaves':{'M':{'a':{'M':{'label':{'L':[]}}}}}",
                                "leaves.a.label",
                                "S",
                                "L"),
                        new Wrong(
                                EveryMapSchema.INSTANCE,
                                "'byTruth':{'M':{'true':{'M':{'7':{'BOOL':true}}}}}",
                                "byTruth.true.7",
                                "S",
                                "BOOL"),
                        new Wrong(EveryOptionalSchema.INSTANCE, "'leaf':{'S':'x'}", "leaf", "M", "S"),
                        new Wrong(EveryOptionalSchema.INSTANCE, "'texts':{'L':[{'M':{}}]}", "texts[0]", "S", "M"),
                        new Wrong(EverySetSchema.INSTANCE, "'numbers':{'SS':['1']}", "numbers[0]", "N", "S"),
                        new Wrong(EverySetSchema.INSTANCE, "'texts':{'M':{}}", "texts", "SS", "M"),
                        new Wrong(
                                EveryValueSchema.INSTANCE,
                                "'branch':{'M':{'branches':{'L':[{'M':{'name':{'N':'1'}}}]}}}",
                                "branch.branches[0].name",
                                "S",
                                "N"),
                        new Wrong(
                                EveryValueSchema.INSTANCE,
                                "'shapes':{'L':[{'M':{'kind':{'S':'Square'},'corner':{'M':{'count':{'S':'1'}}}}}]}",
                                "shapes[0].corner.count",
                                "N",
                                "S"),
                        new Wrong(
                                EveryValueSchema.INSTANCE,
                                "'shapes':{'L':[{'M':{'kind':{'S':'Ellipse'}}}]}",
                                "shapes[0].kind",
                                "Circle",
                                "a value of type S that is none"),
                        new Wrong(
                                EveryValueSchema.INSTANCE,
                                "'shapes':{'L':[{'M':{'kind':{'N':'1'}}}]}",
                                "shapes[0].kind",
                                "S",
                                "N"),
                        new Wrong(
                                EveryValueSchema.INSTANCE,
                                "'shapes':{'L':[{'M':{'size':{'N':'1'}}}]}",
                                "shapes[0].kind",
                                "a value",
                                "nothing"))
                .map(wrong -> new Wrong(
                        wrong.schema(),
                        wrong.attributes().replace('\'', '"'),
                        wrong.path(),
                        wrong.expected(),
                        wrong.found()));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void thePathIsNamed(Wrong wrong) {
        Map<String, AttributeValue> item = item(wrong);
        tables.client().putItem(put -> put.tableName(wrong.schema().tableName()).item(item));

        assertNamed(wrong, () -> wrong.schema().fromItem(item));
        assertNamed(wrong, () -> wrong.schema().fromJson(wrong.json()));
        assertNamed(wrong, () -> scan(wrong.schema()));
    }

    private static void assertNamed(Wrong wrong, Runnable read) {
        ConversionException error = catchThrowableOfType(ConversionException.class, read::run);

        assertThat(error.attribute()).isEqualTo(wrong.path());
        assertThat(error.expected()).contains(wrong.expected());
        assertThat(error.found()).contains(wrong.found());
        assertThat(error).hasMessageContaining("attribute " + wrong.path() + ": expected " + error.expected());
    }

    private void scan(EntitySchema<?> schema) {
        DynamoDbEnhancedClient.builder()
                .dynamoDbClient(tables.client())
                .build()
                .table(schema.tableName(), schema)
                .scan()
                .items()
                .forEach(read -> {});
    }

    /** The attributes of the item, all of which are others than this entity declares. */
    private static Map<String, AttributeValue> item(Wrong wrong) {
        return ProfileSchema.INSTANCE.toItem(ProfileSchema.INSTANCE.fromJson(wrong.json()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noTypeTakesAnother(EntitySchema<?> schema) {
        Map<String, AttributeValue> item = written(schema);
        item.forEach((name, right) -> {
            Map<String, AttributeValue> wrong = new HashMap<>(item);
            wrong.put(
                    name,
                    right.type() == AttributeValue.Type.M
                            ? AttributeValue.fromBool(true)
                            : AttributeValue.fromM(Map.of()));

            assertThat(catchThrowableOfType(ConversionException.class, () -> schema.fromItem(wrong)))
                    .as(name)
                    .satisfies(error -> assertThat(error.attribute()).isEqualTo(name));
        });
    }

    private static Stream<EntitySchema<?>> schemas() {
        return Stream.of(
                EveryScalarSchema.INSTANCE,
                EveryTimeSchema.INSTANCE,
                EveryArraySchema.INSTANCE,
                EveryOptionalSchema.INSTANCE,
                EveryCollectionSchema.INSTANCE,
                EverySetSchema.INSTANCE,
                EveryMapSchema.INSTANCE);
    }

    private static <T> Map<String, AttributeValue> written(EntitySchema<T> schema) {
        return schema.toItem(Storable.object(schema.entity(), 1));
    }

    @Test
    void whatIsNoNumberOfDynamoDbIsRefusedBeforeAnyCall() {
        EveryArrayRepository arrays = new EveryArrayRepository(tables.dynawright());
        EveryValueRepository values = new EveryValueRepository(tables.dynawright());
        BigDecimal digits39 = new BigDecimal("1".repeat(39));
        Leaf good = new Leaf("good", 1, BigDecimal.ONE, List.of());
        Leaf bad = new Leaf("bad", 1, digits39, List.of());

        assertRefused("doubles[1]", () -> arrays.put(array(new double[] {1, Double.NaN})));
        assertRefused("doubles[0]", () -> arrays.put(array(new double[] {Double.NEGATIVE_INFINITY})));
        assertRefused("leaves[1].price", () -> arrays.put(array(null, good, bad)));
        assertRefused(
                "leaves[0].leaves[2].price",
                () -> arrays.put(array(null, new Leaf("", 1, null, List.of(good, good, bad)))));
        assertRefused(
                "shapes[1].radius",
                () -> values.put(shapes(List.of(new Shape.Circle(1), new Shape.Circle(Double.POSITIVE_INFINITY)))));
        assertRefused("shapes[0].corner.price", () -> values.put(shapes(List.of(new Shape.Square(bad, 1)))));
        assertThat(tables.calls()).isZero();
    }

    private static void assertRefused(String path, Runnable write) {
        ConversionException error = catchThrowableOfType(ConversionException.class, write::run);
        assertThat(error).as(path).isNotNull();
        assertThat(error.attribute()).isEqualTo(path);
        assertThat(error).hasMessageContaining("id=i-1");
    }

    private static EveryArray array(double[] doubles, Leaf... leaves) {
        return new EveryArray("i-1", null, null, null, null, null, doubles, null, null, leaves);
    }

    private static EveryValue shapes(List<Shape> shapes) {
        return new EveryValue("i-1", null, null, shapes, null, null, null, null, null, null, null, null, null);
    }
}
