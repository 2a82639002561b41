package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("invoices")
@Index(name = "", partitionKey = "status")
public record Invoice(@PartitionKey String number, String status) {}
