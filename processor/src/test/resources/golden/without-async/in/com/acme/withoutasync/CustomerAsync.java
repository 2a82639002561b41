package com.acme.withoutasync;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** Has the names that the asynchronous repository of a customer would have. */
@Table("customers-by-letter")
public record CustomerAsync(@PartitionKey String id) {}
