import io.dynawright.annotation.EnumDefault;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Map;

@Table("orders")
public record Order(@PartitionKey String orderId, Map<Status, String> notes) {

    enum Status {
        @EnumDefault
        OPEN,
        @EnumDefault
        CLOSED
    }
}
