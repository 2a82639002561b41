import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** An entity in the package without a name. */
@Table("unpackaged")
public record Unpackaged(@PartitionKey String id, @SortKey int position, String text) {}
