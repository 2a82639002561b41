package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Document
@Table(value = "lines", names = @GeneratedNames(attributes = "*Path"))
public record Line(@PartitionKey String sku) {}
