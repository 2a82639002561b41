package orders;

import io.dynawright.annotation.Codecs;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Codecs(CountCodec.class)
public record Order(@PartitionKey String orderId, long count) {}
