package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Sku
@Table("orders")
public record Order(@PartitionKey @Sku String orderId, List<@Sku String> skus) {}
