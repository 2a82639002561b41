package io.dynawright.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a {@link MapItemWriter} fills: it takes values until it is a value itself. */
abstract class MapContainer {

    private final @Nullable MapContainer outer;

    MapContainer(@Nullable MapContainer outer) {
        this.outer = outer;
    }

    static MapContainer of(AttributeType type, MapContainer outer) {
        return switch (type) {
            case M -> new OfMap(outer, new LinkedHashMap<>());
            case L -> new OfElements(outer, AttributeValue::fromL);
            case SS -> new OfElements(outer, elements -> AttributeValue.fromSs(each(elements, AttributeValue::s)));
            case NS -> new OfElements(outer, elements -> AttributeValue.fromNs(each(elements, AttributeValue::n)));
            case BS -> new OfElements(outer, elements -> AttributeValue.fromBs(each(elements, AttributeValue::b)));
            default -> throw new IllegalStateException(type + " is no set");
        };
    }

    private static <R> List<R> each(List<AttributeValue> elements, Function<AttributeValue, R> content) {
        return elements.stream().map(content).toList();
    }

    final MapContainer outer() {
        return Objects.requireNonNull(outer, "only what was begun can be ended");
    }

    void name(String attribute) {
        throw new IllegalStateException("Only the values of a map have names");
    }

    /** Whether the value could be added: a map has only one value of a name. */
    abstract boolean add(AttributeValue value);

    abstract AttributeValue value();

    static final class OfMap extends MapContainer {

        private final Map<String, AttributeValue> map;
        private String name = "";

        OfMap(@Nullable MapContainer outer, Map<String, AttributeValue> map) {
            super(outer);
            this.map = map;
        }

        @Override
        void name(String attribute) {
            name = attribute;
        }

        @Override
        boolean add(AttributeValue value) {
            return map.put(name, value) == null;
        }

        @Override
        AttributeValue value() {
            return AttributeValue.fromM(map);
        }
    }

    private static final class OfElements extends MapContainer {

        private final List<AttributeValue> elements = new ArrayList<>();
        private final Function<List<AttributeValue>, AttributeValue> type;

        OfElements(MapContainer outer, Function<List<AttributeValue>, AttributeValue> type) {
            super(outer);
            this.type = type;
        }

        @Override
        boolean add(AttributeValue value) {
            return elements.add(value);
        }

        @Override
        AttributeValue value() {
            return type.apply(elements);
        }
    }
}
