package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.persistence.Entity;

@Entity
@Table("orders")
public record Order(@PartitionKey String orderId) {}
