package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.schema.EntitySchema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which version the stored item must have.
 *
 * @param attribute the attribute that counts the writes
 * @param expected the version; zero if the item was never stored
 */
record VersionCheck(String attribute, long expected) {

    /** The version of an item that is stored for the first time. */
    static final AttributeValue FIRST = AttributeValue.fromN("1");

    VersionCheck {
        if (expected < 0) {
            throw new InvalidRequestException("Version " + attribute + " is negative, and versions begin with 1");
        }
    }

    /** That the item has this version; refused for entities without versions. */
    static VersionCheck of(EntitySchema<?> schema, long expected) {
        return schema.definition()
                .lifecycle()
                .version()
                .map(attribute -> new VersionCheck(attribute, expected))
                .orElseThrow(() -> new InvalidRequestException("The entity has no version"));
    }

    /** That the stored item has the version of this one; nothing for entities without versions. */
    static Optional<VersionCheck> of(EntitySchema<?> schema, Map<String, AttributeValue> item) {
        return of(schema, item::get);
    }

    /** The same for an entity. */
    static <T> Optional<VersionCheck> ofEntity(EntitySchema<T> schema, T entity) {
        return of(schema, attribute -> schema.attributeValue(entity, attribute));
    }

    private static Optional<VersionCheck> of(
            EntitySchema<?> schema, Function<String, @Nullable AttributeValue> values) {
        return schema.definition()
                .lifecycle()
                .version()
                .map(attribute -> new VersionCheck(attribute, number(attribute, values.apply(attribute))));
    }

    private static long number(String attribute, @Nullable AttributeValue value) {
        try {
            return value == null ? 0 : new BigDecimal(value.n()).longValueExact();
        } catch (ArithmeticException e) {
            throw tooLarge(attribute);
        }
    }

    /** What must hold for the stored item. */
    Condition condition() {
        Path path = Path.of(attribute);
        return expected == 0
                ? new Condition.NotExists(path)
                : new Condition.Compare(path, Comparator.EQ, AttributeValue.fromN(Long.toString(expected)));
    }

    /** The same, or that there is no item at all. */
    Condition conditionUnless(Condition absent) {
        return expected == 0 ? condition() : condition().or(absent);
    }

    /** The version that follows. */
    AttributeValue next() {
        if (expected == Long.MAX_VALUE) {
            throw tooLarge(attribute);
        }
        return AttributeValue.fromN(Long.toString(expected + 1));
    }

    private static InvalidRequestException tooLarge(String attribute) {
        return new InvalidRequestException("Version " + attribute + " is too large to be counted up");
    }
}
