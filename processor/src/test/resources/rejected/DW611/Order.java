package shop;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.id.IdKind;
import java.time.Instant;

@Table("orders")
public record Order(
        @AutoId(IdKind.UUID_V4) String orderId, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {

    // Of a new id, the key is derived anew.
    @Derived
    @PartitionKey
    static String pk(String orderId) {
        return "ORDER#" + orderId;
    }

    @Derived
    static String day(Instant updatedAt) {
        return updatedAt.toString().substring(0, 10);
    }

    @Derived(from = "createdAt")
    public String month() {
        return createdAt.toString().substring(0, 7);
    }
}
