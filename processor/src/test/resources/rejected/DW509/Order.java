package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.View;

@Table("orders")
public record Order(@PartitionKey String orderId, Address shipping) {

    @Document
    public record Address(String street, String city) {}

    @View(of = Address.class)
    public record Nothing() {}

    @View(of = Order.class)
    public static class Ignoring {

        @Ignore
        private String orderId;
    }
}
