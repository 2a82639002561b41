package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
public record Order(@PartitionKey String id, @Attribute(required = true) String note,
        @Attribute(required = true) int pieces) {}
