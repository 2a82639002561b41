package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

@Table("orders")
public record Order(
        @PartitionKey @Size(min = 1, groups = {Draft.class, Default.class}) String orderId,
        @NotNull(groups = Draft.class) String note) {

    public interface Draft {}
}
