package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

public class Order {

    @Table("lines")
    public record Line(@PartitionKey String sku) {}
}
