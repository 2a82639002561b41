import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("points")
@Index(name = "point", partitionKey = "y")
@Index(name = "colour", partitionKey = "colour")
record Point(@PartitionKey int x, @SortKey int y, Colour colour) {}
