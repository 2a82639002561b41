package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import lombok.Data;

@Data
@Table("orders")
public class Order {

    @PartitionKey
    private String orderId;
}
