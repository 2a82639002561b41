package com.acme.immutable;

import io.dynawright.annotation.Table;
import java.time.LocalDate;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

@Table("customers")
@DynamoDbImmutable(builder = Customer.Builder.class)
public final class Customer {
    private final String id;
    private final LocalDate birthday;
    private final boolean active;

    private Customer(Builder builder) {
        this.id = builder.id;
        this.birthday = builder.birthday;
        this.active = builder.active;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return builder().id(id).birthday(birthday).setActive(active);
    }

    public String id() {
        return id;
    }

    @DynamoDbAttribute("born")
    public LocalDate getBirthday() {
        return birthday;
    }

    public boolean isActive() {
        return active;
    }

    @DynamoDbIgnore
    public String label() {
        return id + " born " + birthday;
    }

    @Override
    public String toString() {
        return label();
    }

    public static final class Builder {
        private String id;
        private LocalDate birthday;
        private boolean active;

        private Builder() {}

        @DynamoDbPartitionKey
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder birthday(LocalDate birthday) {
            this.birthday = birthday;
            return this;
        }

        public Builder setActive(boolean active) {
            this.active = active;
            return this;
        }

        public Customer build() {
            return new Customer(this);
        }
    }
}
