package shop;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.id.IdKind;

@Table("orders")
public record Order(
        @PartitionKey @AutoId(IdKind.ULID) String orderId, @AutoId(IdKind.UUID_V7) String token) {}
