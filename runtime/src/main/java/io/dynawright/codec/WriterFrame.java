package io.dynawright.codec;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link TrackingItemWriter} is inside of. */
abstract class WriterFrame {

    final AttributeType type;

    private final @Nullable WriterFrame outer;

    WriterFrame(@Nullable WriterFrame outer, AttributeType type) {
        this.outer = outer;
        this.type = type;
    }

    final WriterFrame outer() {
        return Objects.requireNonNull(outer, "only what was begun can be ended");
    }

    /** Where the value that comes next will stand. */
    abstract Place place();

    /** How much deeper the values inside stand. */
    int levels() {
        return 1;
    }

    void name(String attribute) {
        throw new IllegalStateException("Only the values of a map have names");
    }

    /** A value was written. */
    abstract void wrote(AttributeType valueType, Object value);

    static final class OfMap extends WriterFrame {

        private final Place.InMap place;

        OfMap(@Nullable WriterFrame outer) {
            super(outer, AttributeType.M);
            place = new Place.InMap(outer == null ? null : outer.place());
        }

        @Override
        Place place() {
            return place;
        }

        @Override
        void name(String attribute) {
            place.name = attribute;
        }

        @Override
        void wrote(AttributeType valueType, Object value) {
            // The next value has another name.
        }
    }

    static class OfElements extends WriterFrame {

        private final Place.InElements place;

        OfElements(WriterFrame outer, AttributeType type) {
            super(outer, type);
            place = new Place.InElements(outer.place(), 0);
        }

        @Override
        final Place place() {
            return place;
        }

        final int size() {
            return place.index;
        }

        @Override
        void wrote(AttributeType valueType, Object value) {
            place.index++;
        }
    }

    /** DynamoDB refuses a set with two equal elements; they are compared here, as it compares them. */
    static final class OfSet extends OfElements {

        private final Set<Object> stored = new HashSet<>();

        OfSet(WriterFrame outer, AttributeType type) {
            super(outer, type);
        }

        @Override
        void wrote(AttributeType valueType, Object value) {
            super.wrote(valueType, value);
            stored.add(
                    switch (valueType) {
                        // Numbers are equal whatever their scale.
                        case N -> new BigDecimal((String) value).stripTrailingZeros();
                        case B -> ByteBuffer.wrap(((byte[]) value).clone());
                        default -> value;
                    });
        }

        /** A set counts as one value: its elements are no level of their own. */
        @Override
        int levels() {
            return 0;
        }

        int distinct() {
            return stored.size();
        }
    }
}
