package com.acme;

import io.dynawright.annotation.*;

@Table("sales")
public record Order(@PartitionKey String id, String note) {}
