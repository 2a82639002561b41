package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.samples.conformance.every.EveryArrayRepository;
import io.dynawright.samples.conformance.every.EveryArraySchema;
import io.dynawright.samples.conformance.every.EveryAwsEnhancedRepository;
import io.dynawright.samples.conformance.every.EveryAwsEnhancedSchema;
import io.dynawright.samples.conformance.every.EveryAwsV1Repository;
import io.dynawright.samples.conformance.every.EveryAwsV1Schema;
import io.dynawright.samples.conformance.every.EveryCollectionRepository;
import io.dynawright.samples.conformance.every.EveryCollectionSchema;
import io.dynawright.samples.conformance.every.EveryEpochRepository;
import io.dynawright.samples.conformance.every.EveryEpochSchema;
import io.dynawright.samples.conformance.every.EveryMapRepository;
import io.dynawright.samples.conformance.every.EveryMapSchema;
import io.dynawright.samples.conformance.every.EveryOptionalRepository;
import io.dynawright.samples.conformance.every.EveryOptionalSchema;
import io.dynawright.samples.conformance.every.EveryScalarRepository;
import io.dynawright.samples.conformance.every.EveryScalarSchema;
import io.dynawright.samples.conformance.every.EverySetRepository;
import io.dynawright.samples.conformance.every.EverySetSchema;
import io.dynawright.samples.conformance.every.EveryTimeRepository;
import io.dynawright.samples.conformance.every.EveryTimeSchema;
import io.dynawright.samples.conformance.every.EveryValueRepository;
import io.dynawright.samples.conformance.every.EveryValueSchema;
import io.dynawright.samples.conformance.support.Entities;
import io.dynawright.samples.conformance.support.Normal;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.schema.EntitySchema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random entities of every type: what was written is what is read, through the map, JSON and DynamoDB.
 *
 * <p>{@code -Dproperties.runs=1000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class RoundTripTest {

    @RegisterExtension
    private final Tables tables = new Tables(
            EveryScalarSchema.INSTANCE,
            EveryTimeSchema.INSTANCE,
            EveryEpochSchema.INSTANCE,
            EveryArraySchema.INSTANCE,
            EveryOptionalSchema.INSTANCE,
            EveryCollectionSchema.INSTANCE,
            EverySetSchema.INSTANCE,
            EveryMapSchema.INSTANCE,
            EveryValueSchema.INSTANCE,
            EveryAwsEnhancedSchema.INSTANCE,
            EveryAwsV1Schema.INSTANCE);

    /** The calls of one repository. */
    private record Case<T>(EntitySchema<T> schema, Function<T, T> put, Function<String, Optional<T>> find) {}

    @TestFactory
    Stream<DynamicTest> whatWasWrittenIsRead() {
        return cases(tables.dynawright())
                .map(each -> DynamicTest.dynamicTest(
                        each.schema().tableName(), () -> Entities.forEachSeed(seed -> verify(each, seed))));
    }

    private static <T> void verify(Case<T> each, long seed) {
        EntitySchema<T> schema = each.schema();
        T entity = Entities.random(schema.entity(), seed);
        assertRead("map", entity, schema.fromItem(schema.toItem(entity)));
        assertRead("JSON", entity, schema.fromJson(schema.toJson(entity)));
        assertRead("put", entity, each.put().apply(entity));
        String id = schema.toItem(entity).get("id").s();
        assertRead("find", entity, each.find().apply(id).orElseThrow());
    }

    private static void assertRead(String where, Object written, Object read) {
        Map<String, Object> expected = stored(written);
        stored(read)
                .forEach((name, value) ->
                        assertThat(value).as(where + ": " + name).isEqualTo(expected.get(name)));
    }

    /** Fractions are dropped where an attribute says so. */
    private static Map<String, Object> stored(Object entity) {
        Map<String, Object> attributes = new TreeMap<>();
        ((Map<?, ?>) Normal.of(entity)).forEach((name, value) -> attributes.put((String) name, value));
        attributes.replaceAll((name, value) -> value instanceof Instant instant ? truncated(name, instant) : value);
        return attributes;
    }

    private static Instant truncated(String name, Instant instant) {
        if (name.endsWith("Seconds")) {
            return instant.truncatedTo(ChronoUnit.SECONDS);
        }
        return name.endsWith("Millis") ? instant.truncatedTo(ChronoUnit.MILLIS) : instant;
    }

    private static Stream<Case<?>> cases(Dynawright dynawright) {
        var scalars = new EveryScalarRepository(dynawright);
        var times = new EveryTimeRepository(dynawright);
        var epochs = new EveryEpochRepository(dynawright);
        var arrays = new EveryArrayRepository(dynawright);
        var optionals = new EveryOptionalRepository(dynawright);
        var collections = new EveryCollectionRepository(dynawright);
        var sets = new EverySetRepository(dynawright);
        var maps = new EveryMapRepository(dynawright);
        var values = new EveryValueRepository(dynawright);
        var enhanced = new EveryAwsEnhancedRepository(dynawright);
        var first = new EveryAwsV1Repository(dynawright);
        return Stream.of(
                new Case<>(EveryScalarSchema.INSTANCE, scalars::put, scalars::find),
                new Case<>(EveryTimeSchema.INSTANCE, times::put, times::find),
                new Case<>(EveryEpochSchema.INSTANCE, epochs::put, epochs::find),
                new Case<>(EveryArraySchema.INSTANCE, arrays::put, arrays::find),
                new Case<>(EveryOptionalSchema.INSTANCE, optionals::put, optionals::find),
                new Case<>(EveryCollectionSchema.INSTANCE, collections::put, collections::find),
                new Case<>(EverySetSchema.INSTANCE, sets::put, sets::find),
                new Case<>(EveryMapSchema.INSTANCE, maps::put, maps::find),
                new Case<>(EveryValueSchema.INSTANCE, values::put, values::find),
                new Case<>(EveryAwsEnhancedSchema.INSTANCE, enhanced::put, enhanced::find),
                new Case<>(EveryAwsV1Schema.INSTANCE, first::put, first::find));
    }
}
