package io.dynawright.samples.conformance.migration;

import java.time.Instant;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** An immutable class of the enhanced client, annotated for it alone. */
@DynamoDbImmutable(builder = LegacyCustomer.Builder.class)
public final class LegacyCustomer {

    private final long id;
    private final String name;
    private final Instant joinedAt;
    private final Set<String> roles;
    private final boolean active;

    private LegacyCustomer(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.joinedAt = builder.joinedAt;
        this.roles = builder.roles;
        this.active = builder.active;
    }

    public static Builder builder() {
        return new Builder();
    }

    @DynamoDbPartitionKey
    public long id() {
        return id;
    }

    @DynamoDbAttribute("full-name")
    public String getName() {
        return name;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public boolean isActive() {
        return active;
    }

    @DynamoDbIgnore
    public String label() {
        return id + " " + name;
    }

    public static final class Builder {
        private long id;
        private String name;
        private Instant joinedAt;
        private Set<String> roles;
        private boolean active;

        private Builder() {}

        public Builder id(long id) {
            this.id = id;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder joinedAt(Instant joinedAt) {
            this.joinedAt = joinedAt;
            return this;
        }

        public Builder setRoles(Set<String> roles) {
            this.roles = roles;
            return this;
        }

        public Builder active(boolean active) {
            this.active = active;
            return this;
        }

        public LegacyCustomer build() {
            return new LegacyCustomer(this);
        }
    }
}
