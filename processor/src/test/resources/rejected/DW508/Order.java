package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.View;
import java.util.List;

@Table("orders")
public record Order(@PartitionKey String orderId, City shipping, List<City> stops) {

    @Document
    public record Address(String street, String city) {}

    @View(of = Address.class)
    public record City(String city) {}
}
