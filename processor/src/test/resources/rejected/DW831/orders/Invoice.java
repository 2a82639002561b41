package orders;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("invoices")
@Stack(
        value = "invoices",
        dependsOn = {"orders", "invoices"})
public record Invoice(@PartitionKey String invoiceId) {}
