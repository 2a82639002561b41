package shop;

import io.dynawright.annotation.Default;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Table("orders")
public record Order(@PartitionKey String orderId, @Default("a, b") List<String> tags) {}
