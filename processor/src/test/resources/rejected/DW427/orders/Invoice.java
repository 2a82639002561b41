package orders;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("invoices")
public record Invoice(@PartitionKey String invoiceId) {}
