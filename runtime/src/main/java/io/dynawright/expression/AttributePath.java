package io.dynawright.expression;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.Codec;
import io.dynawright.codec.EncodedValue;
import io.dynawright.codec.StoredMoments;
import io.dynawright.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute with the conditions that every type allows.
 *
 * <p>Operands must not be null; to ask for absence there is {@link #notExists()}. A null operand is an
 * {@link InvalidRequestException}, and one that DynamoDB could not store a
 * {@link io.dynawright.error.ConversionException}, both before anything is sent. Where the attribute is absent, or of
 * another type than the operand, no condition holds but {@link #notExists()} and {@link #ne}.
 *
 * @param <V> the attribute's Java type
 */
public abstract class AttributePath<V> {

    final Operands<V> operands;

    AttributePath(Path path, Codec<V> codec) {
        this.operands = new Operands<>(path, codec);
    }

    final Path path() {
        return operands.path();
    }

    final AttributeValue operand(V value) {
        return operands.encode(value);
    }

    final Term stored() {
        return new Term.Stored(path());
    }

    /** What stands at another place, which is no operand if it is null. */
    final Term stored(AttributePath<?> other) {
        return operands.present(other).stored();
    }

    final Condition compare(Comparator comparator, AttributeValue value) {
        return new Condition.Compare(path(), comparator, value);
    }

    final Condition compareTo(Comparator comparator, V value) {
        EncodedValue operand = operands.encoded(value);
        return Condition.Zoned.of(path(), compare(comparator, operand.value()), operand.moments());
    }

    /** Equal to the value. */
    public final Condition eq(V value) {
        return compareTo(Comparator.EQ, value);
    }

    /** Not equal to the value; holds where the attribute is absent, too. */
    public final Condition ne(V value) {
        return compareTo(Comparator.NE, value);
    }

    /**
     * Equal to one of the values, of which there may be more than the 100 that DynamoDB takes in one comparison.
     *
     * @throws InvalidRequestException if a value is null
     */
    @SafeVarargs
    public final Condition in(V first, V... rest) {
        if (rest == null) {
            throw operands.absent();
        }
        List<V> values = new ArrayList<>();
        values.add(first);
        for (V value : rest) {
            values.add(value);
        }
        return inAny(values);
    }

    /**
     * Equal to one of the values, of which there may be more than the 100 that DynamoDB takes in one comparison.
     *
     * @throws InvalidRequestException if a value is null, or there is none
     */
    public final Condition inAny(Collection<? extends V> values) {
        List<AttributeValue> encoded = new ArrayList<>();
        StoredMoments moments = StoredMoments.NONE;
        for (V value : operands.present(values)) {
            EncodedValue operand = operands.encoded(value);
            encoded.add(operand.value());
            moments = moments.and(operand.moments());
        }
        return Condition.Zoned.of(path(), new Condition.In(stored(), encoded), moments);
    }

    /**
     * Stored as this type.
     *
     * @throws InvalidRequestException if the type is null
     */
    public final Condition attributeType(AttributeType type) {
        return new Condition.HasType(path(), operands.present(type));
    }

    /** The attribute is there, with whatever value: an attribute of type NULL is there, too. */
    public final Condition exists() {
        return new Condition.Exists(path());
    }

    /** The attribute is not there. */
    public final Condition notExists() {
        return new Condition.NotExists(path());
    }
}
