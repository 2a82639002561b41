package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "orders", names = @GeneratedNames(
        schema = "OrderTable",
        key = "",
        query = "*Query*",
        repository = "Dao"))
public record Order(@PartitionKey String orderId) {}
