package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import java.time.Instant;

/**
 * What entities can share: a key of a type that each entity chooses, and an attribute.
 *
 * @param <K> the key's type
 */
public abstract class Identified<K> {

    @PartitionKey
    private K id;

    private Instant createdAt;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }
}
