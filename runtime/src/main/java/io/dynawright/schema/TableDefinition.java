package io.dynawright.schema;

import io.dynawright.codec.AttributeType;
import io.dynawright.time.Zoning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as its entity declares it: its attributes, its primary key and its secondary indexes. Immutable.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html">Core
 *     components of DynamoDB</a>
 */
public final class TableDefinition {

    private static final int MAX_PARTITION_KEY_BYTES = 2048;
    private static final int MAX_SORT_KEY_BYTES = 1024;

    private final String name;
    private final List<AttributeInfo> attributes;
    private final KeySchema key;
    private final List<IndexInfo> indexes;
    private final Map<String, Integer> keyLimits;
    private final List<String> keySources;
    private final Set<String> unzoned;
    private final Lifecycle lifecycle;
    private final List<String> sensitive;
    private final Evolution evolution;
    private final @Nullable TableSettings settings;

    private TableDefinition(Builder builder) {
        name = builder.name;
        attributes = List.copyOf(builder.attributes);
        key = builder.key;
        indexes = List.copyOf(builder.indexes);
        Map<String, Integer> limits = new LinkedHashMap<>();
        addLimits(key, limits);
        // Plain loops here and below: a lambda costs the first call of a program half a millisecond.
        for (IndexInfo index : indexes) {
            addLimits(index.key(), limits);
        }
        keyLimits = Collections.unmodifiableMap(limits);
        keySources = builder.keySources;
        unzoned = unzoned(keyLimits.keySet(), keySources);
        lifecycle = builder.lifecycle;
        sensitive = builder.evolution.withFormerNames(builder.sensitive);
        evolution = builder.evolution;
        settings = builder.settings;
    }

    private static void addLimits(KeySchema key, Map<String, Integer> limits) {
        addLimits(key.partition(), MAX_PARTITION_KEY_BYTES, limits);
        addLimits(key.sort(), MAX_SORT_KEY_BYTES, limits);
    }

    private static void addLimits(List<String> names, int max, Map<String, Integer> limits) {
        for (String name : names) {
            Integer other = limits.get(name);
            limits.put(name, other == null ? max : Math.min(max, other));
        }
    }

    private static Set<String> unzoned(Set<String> keys, List<String> keySources) {
        if (keySources.isEmpty()) {
            return keys;
        }
        Set<String> all = new LinkedHashSet<>(keys);
        all.addAll(keySources);
        return Collections.unmodifiableSet(all);
    }

    /** Begins the definition of a table. */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** What the entity stores, in its order. */
    public List<AttributeInfo> attributes() {
        return attributes;
    }

    /** The primary key. */
    public KeySchema key() {
        return key;
    }

    /** The secondary indexes, in the order in which they are declared. */
    public List<IndexInfo> indexes() {
        return indexes;
    }

    /**
     * The attribute of this name in DynamoDB.
     *
     * @throws IllegalArgumentException if the entity does not store one
     */
    public AttributeInfo attribute(String attribute) {
        for (AttributeInfo info : attributes) {
            if (info.name().equals(attribute)) {
                return info;
            }
        }
        throw new IllegalArgumentException("Table " + name + " declares no " + attribute);
    }

    /** The attributes that are part of the table's key or of an index's, each once. */
    public List<AttributeInfo> keyAttributes() {
        return keyLimits.keySet().stream().map(this::attribute).toList();
    }

    /**
     * How many bytes DynamoDB takes in the attributes that are part of the table's key or of an index's: 2048 in a
     * partition key, 1024 in a sort key, and the lesser in an attribute that is both. They are never empty.
     */
    public Map<String, Integer> keyLimits() {
        return keyLimits;
    }

    /**
     * The attributes that are stored alike in every time zone: those that are part of the table's key or of an
     * index's, and those that such ones are derived from. A key must name one and the same item everywhere.
     */
    public Set<String> unzoned() {
        return unzoned;
    }

    /**
     * How an attribute is shown where others are shown like this. Keys are what they are everywhere, and what keys are
     * derived from is shown in UTC, so that the same is derived of it again.
     */
    public Zoning zoning(String attribute, Zoning zoning) {
        if (keySources.contains(attribute)) {
            return Zoning.UTC;
        }
        return keyLimits.containsKey(attribute) ? zoning.ofKeys() : zoning;
    }

    /** The attributes of which Dynawright itself takes care. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /**
     * The names in DynamoDB of the attributes whose values belong into no message and no log: those that are
     * {@link io.dynawright.annotation.Sensitive} or {@link io.dynawright.annotation.Encrypted}, those with such a member
     * anywhere in their documents, elements and values, and those that are derived from such ones.
     */
    public List<String> sensitive() {
        return sensitive;
    }

    /** How the form of its items has changed; {@link Evolution#NONE} if nothing is said about that. */
    public Evolution evolution() {
        return evolution;
    }

    /** How the table is to be deployed; {@link TableSettings#USUAL} if its entity says nothing of that. */
    public TableSettings settings() {
        return settings == null ? TableSettings.USUAL : settings;
    }

    @Override
    public String toString() {
        return "table " + name + ", key " + key.attributes() + ", indexes " + indexes;
    }

    /** Collects a definition; generated code fills it. */
    public static final class Builder {

        private final String name;
        private final List<AttributeInfo> attributes = new ArrayList<>();
        private final List<IndexInfo> indexes = new ArrayList<>();
        private KeySchema key = new KeySchema(List.of(), List.of());
        private Lifecycle lifecycle = Lifecycle.NONE;
        private List<String> sensitive = List.of();
        private List<String> keySources = List.of();
        private Evolution evolution = Evolution.NONE;
        private @Nullable TableSettings settings;

        private Builder(String name) {
            this.name = name;
        }

        /** Adds an attribute. */
        public Builder attribute(String attribute, AttributeType type) {
            return attribute(attribute, attribute, type);
        }

        /** Adds an attribute that has another name in Java. */
        public Builder attribute(String attribute, String javaName, AttributeType type) {
            attributes.add(new AttributeInfo(attribute, javaName, Optional.of(type)));
            return this;
        }

        /** Adds an attribute whose type depends on its value. */
        public Builder attribute(String attribute) {
            return attribute(attribute, attribute);
        }

        /** Adds an attribute whose type depends on its value, and that has another name in Java. */
        public Builder attribute(String attribute, String javaName) {
            attributes.add(new AttributeInfo(attribute, javaName, Optional.empty()));
            return this;
        }

        /** Sets a primary key without sort key. */
        public Builder key(String partition) {
            key = new KeySchema(List.of(partition), List.of());
            return this;
        }

        /** Sets a primary key with sort key. */
        public Builder key(String partition, String sort) {
            key = new KeySchema(List.of(partition), List.of(sort));
            return this;
        }

        /** Adds a global secondary index without sort key. */
        public Builder globalIndex(String index, String partition) {
            return globalIndex(index, List.of(partition), List.of(), new IndexProjection.All());
        }

        /** Adds a global secondary index with sort key. */
        public Builder globalIndex(String index, String partition, String sort) {
            return globalIndex(index, List.of(partition), List.of(sort), new IndexProjection.All());
        }

        /** Adds a global secondary index with this key. */
        public Builder globalIndex(
                String index, List<String> partition, List<String> sort, IndexProjection projection) {
            return globalIndex(index, partition, sort, projection, Capacity.USUAL);
        }

        /** Adds a global secondary index with this key that serves something else than its table does. */
        public Builder globalIndex(
                String index,
                List<String> partition,
                List<String> sort,
                IndexProjection projection,
                Capacity capacity) {
            indexes.add(new IndexInfo.Global(index, new KeySchema(partition, sort), projection, capacity));
            return this;
        }

        /** Adds a local secondary index; the primary key was set before. */
        public Builder localIndex(String index, String sort) {
            return localIndex(index, sort, new IndexProjection.All());
        }

        /** Adds a local secondary index; the primary key was set before. */
        public Builder localIndex(String index, String sort, IndexProjection projection) {
            indexes.add(new IndexInfo.Local(index, new KeySchema(key.partition(), List.of(sort)), projection));
            return this;
        }

        /** Says of which attributes Dynawright takes care. */
        public Builder lifecycle(Lifecycle attributes) {
            lifecycle = attributes;
            return this;
        }

        /** Says from which attributes others are derived that are part of the table's key or of an index's. */
        public Builder keySources(String... names) {
            keySources = List.of(names);
            return this;
        }

        /** Says which attributes have values that are not to be shown. */
        public Builder sensitive(String... names) {
            sensitive = List.of(names);
            return this;
        }

        /** Says how the form of the items has changed. */
        public Builder evolution(Evolution changes) {
            evolution = changes;
            return this;
        }

        /** Says how the table is to be deployed. */
        public Builder settings(TableSettings deployment) {
            settings = deployment;
            return this;
        }

        /** The definition. */
        public TableDefinition build() {
            return new TableDefinition(this);
        }
    }
}
