package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.Valid;
import java.util.List;

@Table("orders")
public record Order(
        @PartitionKey String orderId, @Valid String text, @Valid List<List<Line>> lines, List<@Valid Integer> numbers) {

    @Document
    public record Line(String sku) {}
}
