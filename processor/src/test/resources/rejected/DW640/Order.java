package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Table("orders")
public record Order(
        @PartitionKey @NotBlank(message = "{shop.order.id}") String orderId,
        @Size(max = 3, message = "has ${validatedValue}, at most {max}") String note,
        @Min(value = 1, message = "\\{exactly\\} {value}") int quantity) {}
