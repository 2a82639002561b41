package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("old-lines")
public record Order_Line(@PartitionKey String sku) {}
