package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String customerId, @Attribute(name = Order.LONG) String note) {

    static final String A = "sixteen letters.";
    static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
    static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
    static final String LONG = C + C + C + C + C + C + C + C + C + C + C + C + C + C + C + C;
}
