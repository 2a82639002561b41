package com.acme.enhanced;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;

/** What all entities have; the annotation is not needed here, but people write it. */
@DynamoDbBean
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
