package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;

@Document
public record Line(@PartitionKey String sku, @SortKey String size, int quantity) {}
