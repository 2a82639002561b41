package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;

@Table("orders")
public record Order(
        @PartitionKey @Pattern(regexp = "[a-z") String orderId, @Email(regexp = "(") String contact) {}
