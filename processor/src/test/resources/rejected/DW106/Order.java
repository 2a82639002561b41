package shop;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey @Ignore String customerId, @Ignore @SortKey String orderId, String note) {}
