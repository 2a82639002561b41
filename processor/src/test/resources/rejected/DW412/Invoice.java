package shop;

import io.dynawright.annotation.PartitionKey;
import jakarta.persistence.Table;

@Table(name = "invoices")
public record Invoice(@PartitionKey String number) {}
