package com.acme;

import io.dynawright.annotation.*;
import java.time.Instant;

@Table("orders")
public record Order(@PartitionKey String id, String note, Instant placedAt) {}
