package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("invoices")
@Stack("orders")
public record Invoice(@PartitionKey String invoiceId) {}
