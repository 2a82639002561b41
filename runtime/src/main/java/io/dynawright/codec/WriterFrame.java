package io.dynawright.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a {@link MapItemWriter} is inside of: it takes values until it is a value itself. */
abstract class WriterFrame {

    private final @Nullable WriterFrame outer;

    WriterFrame(@Nullable WriterFrame outer) {
        this.outer = outer;
    }

    final WriterFrame outer() {
        return Objects.requireNonNull(outer, "only what was begun can be ended");
    }

    final String outerPath() {
        return outer == null ? "" : outer.path();
    }

    void name(String attribute) {
        throw new IllegalStateException("Only the values of a map have names");
    }

    abstract void add(AttributeValue value);

    abstract AttributeValue value(ItemWriter out);

    /** The path of the value that comes next. */
    abstract String path();

    static final class OfMap extends WriterFrame {

        private final Map<String, AttributeValue> map;
        private String name = "";

        OfMap(@Nullable WriterFrame outer, Map<String, AttributeValue> map) {
            super(outer);
            this.map = map;
        }

        @Override
        void name(String attribute) {
            name = attribute;
        }

        @Override
        void add(AttributeValue value) {
            map.put(name, value);
        }

        @Override
        AttributeValue value(ItemWriter out) {
            return AttributeValue.fromM(map);
        }

        @Override
        String path() {
            String around = outerPath();
            return around.isEmpty() ? name : around + "." + name;
        }
    }

    static final class OfList extends WriterFrame {

        private final List<AttributeValue> list = new ArrayList<>();

        OfList(WriterFrame outer) {
            super(outer);
        }

        @Override
        void add(AttributeValue value) {
            list.add(value);
        }

        @Override
        AttributeValue value(ItemWriter out) {
            return AttributeValue.fromL(list);
        }

        @Override
        String path() {
            return outerPath() + "[" + list.size() + "]";
        }
    }

    /** DynamoDB refuses a set with two equal elements; lists of values are compared here, as it compares them. */
    static final class OfSet extends WriterFrame {

        private final AttributeType type;
        private final List<AttributeValue> elements = new ArrayList<>();

        OfSet(WriterFrame outer, AttributeType type) {
            super(outer);
            this.type = type;
        }

        @Override
        void add(AttributeValue value) {
            elements.add(value);
        }

        @Override
        AttributeValue value(ItemWriter out) {
            AttributeValue set = switch (type) {
                case SS -> AttributeValue.fromSs(texts(AttributeValue::s));
                case NS -> AttributeValue.fromNs(texts(AttributeValue::n));
                case BS -> AttributeValue.fromBs(binaries());
                default -> throw new IllegalStateException(type + " is no set");
            };
            if (elements.isEmpty()) {
                throw out.unwritable("a set of at least one element");
            }
            if (distinct() < elements.size()) {
                throw out.unwritable("a set whose elements are stored differently");
            }
            return set;
        }

        private List<String> texts(Function<AttributeValue, String> text) {
            return elements.stream().map(text).toList();
        }

        private List<SdkBytes> binaries() {
            return elements.stream().map(AttributeValue::b).toList();
        }

        private long distinct() {
            return stored().distinct().count();
        }

        /** Numbers are equal whatever their scale. */
        private Stream<Object> stored() {
            return type == AttributeType.NS
                    ? elements.stream().map(element -> new BigDecimal(element.n()).stripTrailingZeros())
                    : elements.stream().map(element -> element);
        }

        @Override
        String path() {
            return outerPath() + "[" + elements.size() + "]";
        }
    }
}
