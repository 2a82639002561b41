package io.dynawright.schema;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a table is to be deployed, as {@link io.dynawright.annotation.TableSettings} on its entity says it. Immutable.
 *
 * @param capacity what the table serves
 * @param stream what its stream shows; {@link StreamView#NONE} for no stream
 * @param recoveryDays how many days back the table can be restored to any second of them; 0 for not at all
 * @param encryption whose key encrypts it at rest
 * @param deletionProtection whether DynamoDB refuses to delete it
 * @param deletionPolicy what becomes of it when its stack is deleted, which only templates say
 * @param tableClass what storage costs, against what reads and writes cost
 * @param tags the values by their keys, in the order of the source
 * @param replicas the Regions of a global table
 */
public record TableSettings(
        Capacity capacity,
        StreamView stream,
        int recoveryDays,
        TableEncryption encryption,
        DeletionProtection deletionProtection,
        DeletionPolicy deletionPolicy,
        TableClass tableClass,
        Map<String, String> tags,
        Replicas replicas) {

    /** Those of a table of which nothing is said: it is billed on demand, in one Region, without anything else. */
    public static final TableSettings USUAL = builder().build();

    /** Copies the tags. */
    public TableSettings {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /** Begins settings that say nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects settings; generated code fills it. What is left out is as in {@link #USUAL}. */
    public static final class Builder {

        private Capacity capacity = Capacity.USUAL;
        private StreamView stream = StreamView.NONE;
        private int recoveryDays;
        private TableEncryption encryption = new TableEncryption.AwsOwned();
        private DeletionProtection deletionProtection = DeletionProtection.OFF;
        private DeletionPolicy deletionPolicy = DeletionPolicy.RETAIN;
        private TableClass tableClass = TableClass.STANDARD;
        private final Map<String, String> tags = new LinkedHashMap<>();
        private Replicas replicas = Replicas.NONE;

        private Builder() {}

        /** Sets what the table serves. */
        public Builder capacity(Capacity units) {
            capacity = units;
            return this;
        }

        /** Sets what the stream shows. */
        public Builder stream(StreamView view) {
            stream = view;
            return this;
        }

        /** Sets how many days back the table can be restored. */
        public Builder recoveryDays(int days) {
            recoveryDays = days;
            return this;
        }

        /** Sets whose key encrypts the table. */
        public Builder encryption(TableEncryption key) {
            encryption = key;
            return this;
        }

        /** Sets whether DynamoDB refuses to delete the table. */
        public Builder deletionProtection(DeletionProtection protection) {
            deletionProtection = protection;
            return this;
        }

        /** Sets what becomes of the table when its stack is deleted. */
        public Builder deletionPolicy(DeletionPolicy policy) {
            deletionPolicy = policy;
            return this;
        }

        /** Sets what storage costs. */
        public Builder tableClass(TableClass costs) {
            tableClass = costs;
            return this;
        }

        /** Adds a tag, or gives one another value. */
        public Builder tag(String key, String value) {
            tags.put(key, value);
            return this;
        }

        /** Sets the Regions of a global table. */
        public Builder replicas(Replicas regions) {
            replicas = regions;
            return this;
        }

        /** What was collected. */
        public TableSettings build() {
            return new TableSettings(
                    capacity,
                    stream,
                    recoveryDays,
                    encryption,
                    deletionProtection,
                    deletionPolicy,
                    tableClass,
                    tags,
                    replicas);
        }
    }
}
