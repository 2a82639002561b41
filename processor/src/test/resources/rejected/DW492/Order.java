package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "orders", names = @GeneratedNames(repository = "*-Dao", update = "1*", schema = "dao.*"))
public record Order(@PartitionKey String orderId) {}
