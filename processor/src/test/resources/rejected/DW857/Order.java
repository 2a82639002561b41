package com.acme;

import io.dynawright.annotation.*;

@Table("orders")
@LocalIndex(name = "by-note", sortKey = "note")
public record Order(@PartitionKey String id, @SortKey int line, String note) {}
