package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("invoices")
@Stack("")
public record Invoice(@PartitionKey String invoiceId) {}
