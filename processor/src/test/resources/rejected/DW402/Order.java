package shop;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

public class Order {

    private enum Status {
        OPEN,
        PAID
    }

    @Table("orders")
    public record Item(@PartitionKey String orderId, Status status) {}

    @Table("drafts")
    public record Draft(@PartitionKey String draftId, @Ignore Status status) {

        Draft(String draftId, String status) {
            this(draftId, Status.valueOf(status));
        }
    }
}
