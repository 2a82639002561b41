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

    @Override
    public JavaType.Declared storing() {
        return names.schema();
    }

    /** All but the table's key can be changed, and what is derived. */
    @Override
    public Changes changes() {
        return Changes.of(layout, key.attributes());
    }

    /** Whether an update can create an item: not of a sealed type, for it does not say of which class. */
    public boolean hasUpsert() {
        return layout instanceof Shape && keysOfObjects().isEmpty();
    }

    /** Keys of indexes that a new item should have whatever is set, and that only an object derives. */
    public List<Attribute> keysOfObjects() {
        return indexes.stream()
                .flatMap(index -> index.key().attributes().stream())
                .distinct()
                .filter(attribute -> attribute.derivation().orElse(null) instanceof Derivation.ByGetter
                        && !key.attributes().contains(attribute)
                        && Changes.sources(attribute, layout, key.attributes()).isEmpty())
                .toList();
    }

    /** The attributes that are part of no key, neither the table's nor an index's. */
    public List<Attribute> attributesOfNoKey() {
        return except(Stream.concat(
                        key.attributes().stream(), indexes.stream().flatMap(index -> index.key().attributes().stream()))
                .toList());
    }

    /** The attributes that a query with this key may filter on: all but the key's own. */
    public List<Attribute> except(List<Attribute> excluded) {
        return attributes().stream().filter(a -> !excluded.contains(a)).toList();
    }
}
