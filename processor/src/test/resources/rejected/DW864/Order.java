package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
@SchemaVersion(1)
public record Order(@PartitionKey String id, String note) {}
