package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;

@Table("orders")
public record Order(
        @PartitionKey @Size(min = 3, max = 2) String orderId,
        @Size(min = -1) String note,
        @Digits(integer = -1, fraction = 2) long total) {}
