package com.acme.tickets;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** An abstract class with a builder that is an interface, and bean names. */
@Table("passes")
public abstract class Pass {

    Pass() {}

    @PartitionKey
    public abstract String getNumber();

    public abstract boolean isValid();

    public static Builder builder() {
        throw new UnsupportedOperationException("what would be generated");
    }

    /** Builds passes. */
    public interface Builder {

        Builder setNumber(String number);

        Builder setValid(boolean valid);

        Pass build();
    }
}
