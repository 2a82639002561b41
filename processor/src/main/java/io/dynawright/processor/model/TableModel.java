package io.dynawright.processor.model;

import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.List;
import java.util.stream.Stream;

/** All that is generated from: one entity and its table, checked. Lists are in the order of the source. */
public record TableModel(
        Layout layout,
        Visibility visibility,
        GeneratedNames names,
        String tableName,
        PrimaryKey key,
        List<Index> indexes,
        Surroundings surroundings)
        implements Model {

    public TableModel {
        indexes = List.copyOf(indexes);
        if (!layout.attributes().containsAll(key.attributes())) {
            throw new IllegalArgumentException("the key must be made of attributes of " + layout.type());
        }
    }

    @Override
    public List<JavaType.Declared> generated() {
        return names.all();
    }

    /** The attributes that may be updated: all but the table's key, and what is derived. */
    public List<Attribute> updatableAttributes() {
        return except(key.attributes()).stream()
                .filter(attribute -> !(attribute.presence() instanceof Presence.Derived))
                .toList();
    }

    /** The attributes that are part of no key, neither the table's nor an index's. */
    public List<Attribute> attributesOfNoKey() {
        return except(Stream.concat(Stream.of(key), indexes.stream().map(Index::key))
                .flatMap(each -> each.attributes().stream())
                .toList());
    }

    /** The attributes that a query with this key may filter on: all but the key's own. */
    public List<Attribute> except(List<Attribute> excluded) {
        return attributes().stream().filter(a -> !excluded.contains(a)).toList();
    }
}
