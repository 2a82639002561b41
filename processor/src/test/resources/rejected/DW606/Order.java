package shop;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import io.dynawright.id.IdKind;

@Table("orders")
public record Order(
        // Ids can be several.
        @PartitionKey @AutoId(IdKind.UUID_V4) String orderId,
        @AutoId(IdKind.UUID_V4) String token,
        @Version long version,
        @Version long revision) {}
