package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;

@Table("orders")
public record Order(@PartitionKey String orderId, int changes) {

    @Derived(from = "changes")
    @Version
    public long version() {
        return changes;
    }
}
