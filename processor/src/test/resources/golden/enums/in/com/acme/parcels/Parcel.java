package com.acme.parcels;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("parcels")
@Index(name = "by-size", partitionKey = "size", sortKey = "state")
public record Parcel(@PartitionKey String id, Size size, Air.State state, Sea.State otherState, Size wrapping) {

    public enum Size {
        SMALL,
        LARGE
    }
}
