package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("invoices")
@Index(
        name = "by-customer",
        partitionKey = "customer")
public record Invoice(@PartitionKey String number, String status) {}
