package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
public record Order(@PartitionKey String id, String note) {}
