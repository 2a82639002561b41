package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
@SchemaVersion(0)
public record Order(@PartitionKey String id) {

    @Table("lines")
    @SchemaVersion(value = 2, oldest = 3)
    public record Line(@PartitionKey String id) {

        @Upcast(from = 1)
        static Map<String, AttributeValue> addTotal(Map<String, AttributeValue> item) {
                return item;
        }
    }

    @Table("notes")
    @SchemaVersion(value = 1, oldest = -1)
    public record Note(@PartitionKey String id) {}
}
