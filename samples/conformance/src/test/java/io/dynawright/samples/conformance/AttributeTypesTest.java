package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.samples.conformance.AllTypes.Size;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type of attribute comes back as it was stored. */
class AttributeTypesTest {

    private static final AllTypes LOW = new AllTypes(
            "low",
            false,
            false,
            Character.MIN_VALUE,
            'ß',
            Byte.MIN_VALUE,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Long.MIN_VALUE,
            -Float.MIN_VALUE,
            -Float.MAX_VALUE,
            -1e-130,
            -9.99e125,
            new BigDecimal("-1E-130"),
            new BigInteger("-99999999999999999999999999999999999999"),
            new byte[0],
            Instant.parse("0000-01-01T00:00:00Z"),
            LocalDate.of(0, 1, 1),
            new UUID(0, 0),
            Size.SMALL);

    private static final AllTypes HIGH = new AllTypes(
            "high",
            true,
            true,
            '\u65e5',
            Character.valueOf('Z'),
            Byte.MAX_VALUE,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Float.MIN_VALUE,
            Float.MAX_VALUE,
            0.1,
            9.99e125,
            new BigDecimal("9.9999999999999999999999999999999999999E+125"),
            new BigInteger("99999999999999999999999999999999999999"),
            new byte[] {0, 127, -128, -1},
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            LocalDate.of(9999, 12, 31),
            new UUID(-1, -1),
            Size.LARGE);

    private static final AllTypes ABSENT = new AllTypes(
            "absent", false, null, '\0', null, (byte) 0, null, (short) 0, null, 0, null, 0, null, 0, null, 0, null,
            null, null, null, null, null, null, null);

    @RegisterExtension
    private final Tables tables = new Tables(AllTypesSchema.INSTANCE);

    private final AllTypesRepository repository = new AllTypesRepository(tables.dynawright());

    @Test
    void comesBackAsItWasStored() {
        for (AllTypes stored : new AllTypes[] {LOW, HIGH, ABSENT}) {
            repository.put(stored);

            assertThat(repository.get(stored.id()))
                    .usingRecursiveComparison()
                    .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                    .isEqualTo(stored);
        }
    }

    @Test
    void isStoredAsDocumented() {
        repository.put(HIGH);

        assertThat(item("high"))
                .containsEntry("primitiveBoolean", AttributeValue.fromBool(true))
                .containsEntry("boxedChar", AttributeValue.fromS("Z"))
                .containsEntry("primitiveLong", AttributeValue.fromN("9223372036854775807"))
                .containsEntry("primitiveDouble", AttributeValue.fromN("0.1"))
                .containsEntry("instant", AttributeValue.fromS("9999-12-31T23:59:59.999999999Z"))
                .containsEntry("date", AttributeValue.fromS("9999-12-31"))
                .containsEntry("uuid", AttributeValue.fromS("ffffffff-ffff-ffff-ffff-ffffffffffff"))
                .containsEntry("size", AttributeValue.fromS("LARGE"));
    }

    @Test
    void absentAttributesOfPrimitivesAreZero() {
        tables.client().putItem(put -> put.tableName("all-types").item(Map.of("id", AttributeValue.fromS("absent"))));

        assertThat(repository.get("absent")).isEqualTo(ABSENT);
    }

    @Test
    void everyTypeCanBeUpdated() {
        repository.put(LOW);

        AllTypes updated = repository.update(
                "low",
                u -> u.primitiveBoolean()
                        .set(HIGH.primitiveBoolean())
                        .boxedBoolean()
                        .set(HIGH.boxedBoolean())
                        .primitiveChar()
                        .set(HIGH.primitiveChar())
                        .boxedByte()
                        .set(HIGH.boxedByte())
                        .primitiveShort()
                        .set(HIGH.primitiveShort())
                        .primitiveFloat()
                        .set(HIGH.primitiveFloat())
                        .primitiveDouble()
                        .set(HIGH.primitiveDouble())
                        .primitiveLong()
                        .increment(5)
                        .integer()
                        .set(HIGH.integer())
                        .bytes()
                        .set(HIGH.bytes())
                        .instant()
                        .set(HIGH.instant())
                        .date()
                        .set(HIGH.date())
                        .uuid()
                        .set(HIGH.uuid())
                        .size()
                        .set(HIGH.size()));

        assertThat(updated.primitiveLong()).isEqualTo(Long.MIN_VALUE + 5);
        assertThat(updated)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "primitiveBoolean",
                        "boxedBoolean",
                        "primitiveChar",
                        "boxedByte",
                        "primitiveShort",
                        "primitiveFloat",
                        "primitiveDouble",
                        "integer",
                        "bytes",
                        "instant",
                        "date",
                        "uuid",
                        "size")
                .isEqualTo(HIGH);
    }

    @Test
    void floatLiteralsFindTheFloatsThatWereStored() {
        repository.upsert(
                "ratio", u -> u.primitiveFloat().set(0.1f).boxedFloat().increment(0.2f));

        assertThat(repository
                        .scan(s -> s.filter(it ->
                                it.primitiveFloat().eq(0.1f).and(it.boxedFloat().between(0.2f, 0.2f))))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void halfOfASurrogatePairIsRefusedAndNotReplaced() {
        assertThatThrownBy(() -> repository.find("x\uD800"))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.attribute()).isEqualTo("id"));
        assertThat(tables.calls()).isZero();
    }

    @Test
    void whatDynamoDbCannotHoldIsRefused() {
        for (double impossible :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE}) {
            assertThatThrownBy(() ->
                            repository.upsert("id", u -> u.primitiveDouble().set(impossible)))
                    .isInstanceOfSatisfying(
                            ConversionException.class,
                            e -> assertThat(e.attribute()).isEqualTo("primitiveDouble"))
                    .hasMessageContainingAll("all-types", "id=id");
        }
        assertThatThrownBy(() -> repository.upsert(
                        "id", u -> u.integer().set(BigInteger.TEN.pow(38).add(BigInteger.ONE))))
                .isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> repository.upsert("id", u -> u.date().set(LocalDate.of(10_000, 1, 1))))
                .isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> repository.upsert("id", u -> u.instant().set(Instant.MAX)))
                .isInstanceOf(ConversionException.class);
        assertThat(tables.calls()).isZero();
    }

    private Map<String, AttributeValue> item(String id) {
        return tables.client()
                .getItem(get -> get.tableName("all-types").key(Map.of("id", AttributeValue.fromS(id))))
                .item();
    }
}
