package com.acme.payments;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Table("invoices")
public record Invoice(@PartitionKey String invoiceId, Payment deposit, List<Payment> payments) {}
