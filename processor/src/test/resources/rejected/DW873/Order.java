package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
@SchemaVersion(2)
public record Order(@PartitionKey String id) {

    @Upcast(from = 1)
    static Map<String, AttributeValue> addTotal(Map<String, AttributeValue> item) {
        return item;
    }

    @Upcast(from = 1)
    static Map<String, AttributeValue> addStatus(Map<String, AttributeValue> item) {
        return item;
    }
}
