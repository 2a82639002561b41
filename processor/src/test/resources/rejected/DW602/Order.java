package shop;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import java.time.LocalDate;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        // A day is no moment.
        @CreatedAt LocalDate createdAt,
        @UpdatedAt long updatedAt) {}
