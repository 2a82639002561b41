package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
@SchemaVersion(5)
public record Order(@PartitionKey String id) {

    @Upcast(from = 2)
    static Map<String, AttributeValue> addTotal(Map<String, AttributeValue> item) {
        return item;
    }

    @Table("lines")
    @SchemaVersion(value = 9, oldest = 8)
    public record Line(@PartitionKey String id) {}
}
