package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
@SchemaVersion(value = 2, oldest = 2)
public record Order(@PartitionKey String id, String note) {}
