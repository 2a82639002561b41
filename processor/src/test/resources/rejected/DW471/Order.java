package shop;

import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Map;

@Table("orders")
public record Order(@PartitionKey String orderId, @CatchAll Map<String, Integer> others) {}
