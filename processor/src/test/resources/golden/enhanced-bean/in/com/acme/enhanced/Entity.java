package com.acme.enhanced;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;

/** What all entities have; the enhanced client asks for no annotation here. */
public abstract class Entity {
    private Instant createdAt;

    @DynamoDbSecondarySortKey(indexNames = {"by-status", "by-creation"})
    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }
}
