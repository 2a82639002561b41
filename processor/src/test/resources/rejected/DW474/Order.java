package shop;

import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId, @Flatten(prefix = "part_") Part part) {

    public record Part(String sku, @Flatten(prefix = "inner_") Part inner) {}
}
