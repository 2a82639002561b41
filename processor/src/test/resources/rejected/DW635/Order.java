package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

@Table("orders")
public record Order(@PartitionKey String orderId, @DecimalMin("1,5") BigDecimal total) {}
