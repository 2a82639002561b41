import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Codecs;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.codec.Codec;

@Table("orders")
@Codecs({String.class, Order.Raw.class})
public record Order(@PartitionKey String orderId, @Attribute(codec = int.class) int count) {

    @SuppressWarnings("rawtypes")
    abstract static class Raw implements Codec {}
}
