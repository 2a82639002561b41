package com.acme.withoutasync;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "customers", asyncRepository = false)
public record Customer(@PartitionKey String id) {}
