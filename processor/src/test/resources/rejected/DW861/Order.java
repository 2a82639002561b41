package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
public record Order(@PartitionKey String id, Status status) {

    public enum Status {
        NEW,
        PAID
    }
}
