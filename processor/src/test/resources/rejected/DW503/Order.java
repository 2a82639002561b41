package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Table("orders")
public record Order(@PartitionKey String orderId, int total, Place from, Place to, List<Line> lines) {

    @Document
    public record Place(String city) {}

    @Document
    public record Line(String sku) {}
}
