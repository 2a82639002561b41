import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import parts.Line;

@Table("orders")
public record Order(@PartitionKey String orderId, List<Line> lines) {}
