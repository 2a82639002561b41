package com.acme.notes;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("notes")
public record Note(@PartitionKey String owner, @SortKey String id, String text) {}
