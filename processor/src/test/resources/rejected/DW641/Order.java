package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Json;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.NotBlank;

@Table("orders")
public record Order(@PartitionKey String orderId, @Json Box<@NotBlank String> box) {

    public record Box<T>(T content) {}
}
