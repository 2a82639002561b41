package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
@Index(name = "by-note", partitionKey = "note", projection = Projection.KEYS_ONLY)
public record Order(@PartitionKey String id, String note) {}
