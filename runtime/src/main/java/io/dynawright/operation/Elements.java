package io.dynawright.operation;

import io.dynawright.codec.EncodedValue;
import io.dynawright.codec.StoredMoments;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Operands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Encodes what is put into a set or list, or taken out.
 *
 * @param operands those of an element, under the path of the whole
 */
record Elements<E>(Operands<E> operands) {

    private static final EncodedValue NULL = new EncodedValue(AttributeValue.fromNul(true), StoredMoments.NONE);

    /** The arguments of one call. */
    List<E> listed(E first, E @Nullable [] rest) {
        if (rest == null) {
            throw operands.absent();
        }
        List<E> all = new ArrayList<>();
        all.add(first);
        for (E each : rest) {
            all.add(each);
        }
        return all;
    }

    /** A set of these elements; what is stored as one value is one element. */
    EncodedValue set(@Nullable Collection<? extends E> elements) {
        Map<Object, AttributeValue> distinct = new LinkedHashMap<>();
        StoredMoments moments = StoredMoments.NONE;
        for (E element : some(elements)) {
            EncodedValue encoded = operands.encoded(element);
            AttributeValue value = encoded.value();
            distinct.putIfAbsent(identity(value), value);
            moments = moments.and(encoded.moments());
        }
        return new EncodedValue(setOf(List.copyOf(distinct.values())), moments);
    }

    private static Object identity(AttributeValue value) {
        return value.type() == AttributeValue.Type.N ? new BigDecimal(value.n()).stripTrailingZeros() : value;
    }

    private static AttributeValue setOf(List<AttributeValue> values) {
        return switch (values.get(0).type()) {
            case S ->
                AttributeValue.fromSs(values.stream().map(AttributeValue::s).toList());
            case N ->
                AttributeValue.fromNs(values.stream().map(AttributeValue::n).toList());
            case B ->
                AttributeValue.fromBs(values.stream().map(AttributeValue::b).toList());
            default ->
                throw new IllegalStateException("No set holds " + values.get(0).type());
        };
    }

    /** A list of these elements; what stands for absence is NULL in it, as it is in a list that is written whole. */
    EncodedValue list(@Nullable Collection<? extends E> elements) {
        List<AttributeValue> values = new ArrayList<>();
        StoredMoments moments = StoredMoments.NONE;
        for (E element : some(elements)) {
            EncodedValue encoded = element(element);
            values.add(encoded.value());
            moments = moments.and(encoded.moments());
        }
        return new EncodedValue(AttributeValue.fromL(values), moments);
    }

    private EncodedValue element(E element) {
        return operands.isAbsent(element) ? NULL : operands.encoded(element);
    }

    private <C extends Collection<? extends E>> C some(@Nullable C elements) {
        if (elements == null) {
            throw operands.absent();
        }
        if (elements.isEmpty()) {
            throw new InvalidRequestException(
                    "There is no element to put into, or to take out of, attribute " + operands.path());
        }
        return elements;
    }
}
