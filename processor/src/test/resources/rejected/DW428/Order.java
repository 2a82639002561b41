import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.Json;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.codec.InstantCodec;
import java.time.Instant;
import java.util.Map;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Json @Attribute(codec = InstantCodec.class) Instant placed,
        @Attribute(codec = InstantCodec.class, as = As.EPOCH_MILLIS) Instant paid,
        @Dynamic @Json @Attribute(as = As.EPOCH_MILLIS) Object sent,
        @Dynamic @Attribute(as = As.EPOCH_MILLIS) Map<Instant, Object> both) {}
