package io.dynawright.processor.model;

import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that is generated from: one entity and its table, checked. Lists are in the order of the source. */
public record TableModel(
        Layout layout,
        Visibility visibility,
        GeneratedNames names,
        String tableName,
        PrimaryKey key,
        List<Index> indexes,
        TableSettings settings,
        Optional<Evolution> evolution,
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

    /** The attribute that counts the writes of an item, if there is one. */
    public Optional<Attribute> version() {
        return attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.Version.class))
                .findFirst();
    }

    /** What a new item must have, and an update that creates it has to set. */
    public List<Attribute> required() {
        return ownAttributes()
                .filter(attribute -> attribute.presence() instanceof Presence.Required
                        && !attribute.isFilled()
                        && !key.attributes().contains(attribute))
                .toList();
    }

    /** What has a default, which an update that creates an item sets. */
    public List<Attribute> defaulted() {
        return ownAttributes()
                .filter(attribute -> attribute.presence() instanceof Presence.Defaulted)
                .toList();
    }

    /** What is stored with a value of ours where an object has null: by a default, or a time to live. */
    public List<Attribute> filled() {
        return attributes().stream()
                .filter(attribute -> attribute.isDefaultedWhenNull()
                        || (attribute.is(LifecycleMark.TimeToLive.class) && attribute.isFilled()))
                .toList();
    }

    /** The names in DynamoDB of the attributes whose values are not to be shown. */
    public List<String> sensitive() {
        return Secrets.names(layout);
    }

    /** The names in DynamoDB of the attributes of which keys are derived and that look different in each time zone. */
    public List<String> zonedKeySources() {
        return ZonedKeySources.names(this);
    }

    /** The former names of attributes by today's, in the order of the source; of all classes of a sealed type together. */
    public Map<String, List<String>> formerNames() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        layout.shapes().stream()
                .flatMap(shape -> shape.attributes().stream())
                .filter(attribute -> !attribute.formerNames().isEmpty())
                .forEach(attribute -> names.computeIfAbsent(attribute.storedName(), name -> new LinkedHashSet<>())
                        .addAll(attribute.formerNames()));
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        names.forEach((name, former) -> ordered.put(name, List.copyOf(former)));
        return ordered;
    }

    /** Whether there can be items that do not have today's form, and that a write brings to it. */
    public boolean evolves() {
        return evolution.isPresent() || !formerNames().isEmpty();
    }

    /** Those that an item has whatever flattened members it has; which class it is of is known of one class alone. */
    private Stream<Attribute> ownAttributes() {
        return layout instanceof Shape shape ? shape.ownAttributes().stream() : Stream.empty();
    }

    /** Whether an update can create an item: not of a sealed type, for it does not say of which class. */
    public boolean hasUpsert() {
        return layout instanceof Shape
                && keysOfObjects().isEmpty()
                && idsWithDerived().isEmpty();
    }

    /** Ids that are made where they are null, and of which something is derived that an update would not know of. */
    public List<Attribute> idsWithDerived() {
        return attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.AutoId.class))
                .filter(id -> !key.attributes().contains(id))
                .filter(id -> layout.derived().stream()
                        .anyMatch(derived ->
                                derived.derivation().orElseThrow().sources().contains(id.javaName())))
                .toList();
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

    /** What an index that does not hold all holds beside the keys, its own and the table's: names in DynamoDB. */
    public List<String> included(Projected.Some projection, Index index) {
        Stream<String> members = projection.attributes().stream()
                .filter(attribute -> !index.key().attributes().contains(attribute))
                .filter(attribute -> !key.attributes().contains(attribute))
                .map(Attribute::storedName);
        return Stream.concat(members, projection.others().stream()).toList();
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
