import io.dynawright.annotation.EnumValue;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Set;

@Table("orders")
public record Order(@PartitionKey String orderId, Status status, Set<Status> former, Colour colour) {

    enum Status {
        @EnumValue("CLOSED")
        OPEN,
        CLOSED
    }
}
