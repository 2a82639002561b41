import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Map;

@Table("orders")
public record Order(@PartitionKey String orderId, @Dynamic Map<String, Integer> counts) {}
