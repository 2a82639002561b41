package com.acme.obscured;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("stock")
public record Stock(@PartitionKey byte[] Arrays, @SortKey double Objects, SKU sku, java.lang.Double java) {}
