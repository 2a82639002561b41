import io.dynawright.annotation.Document;
import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        Map<Line, String> notes,
        List<Map<List<String>, Integer>> counts,
        @Dynamic Map<Object, String> anything) {

    @Document
    public record Line(String sku) {}
}
