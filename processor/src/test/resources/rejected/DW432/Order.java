import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.util.Optional;
import java.util.OptionalInt;

@Table("orders")
@Index(name = "by-sku", partitionKey = "sku")
public record Order(
        @PartitionKey Optional<String> orderId, @SortKey OptionalInt line, Optional<String> sku) {}
