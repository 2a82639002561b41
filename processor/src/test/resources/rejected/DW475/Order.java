package shop;

import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId, @Flatten Payment payment) {

    public sealed interface Payment {}

    public record Cash(String till) implements Payment {}

    public record Card(String number) implements Payment {}
}
