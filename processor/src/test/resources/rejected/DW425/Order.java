import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.codec.IntegerCodec;
import java.util.List;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Attribute(codec = IntegerCodec.class) int count,
        @Attribute(name = "n", codec = IntegerCodec.class) Number number,
        @Attribute(codec = IntegerCodec.class) List<Integer> counts) {}
