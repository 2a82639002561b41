package com.acme.asyncoption;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "orders", asyncRepository = true)
public record Order(@PartitionKey String id) {}
