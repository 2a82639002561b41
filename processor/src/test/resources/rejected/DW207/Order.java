package shop;

import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;

@Table("orders")
@LocalIndex(name = "by-total", sortKey = "total")
public record Order(@PartitionKey String orderId, BigDecimal total) {}
