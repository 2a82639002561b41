package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

public class Order {

    @Table("lines")
    private record Line(@PartitionKey String sku) {}

    private static class Hidden {

        @Table("parts")
        record Part(@PartitionKey String sku) {}
    }
}
