package shop;

import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(
        @PartitionKey String orderId, @Flatten String note, @Flatten Comparable<String> size, @Flatten Empty empty) {

    public record Empty() {}
}
