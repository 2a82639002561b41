package shop;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Attribute(as = As.EPOCH_SECONDS) String day,
        @Attribute(as = As.SET) List<String> tags) {}
