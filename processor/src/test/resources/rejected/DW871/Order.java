package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
@SchemaVersion(2)
@Index(name = "by-status", partitionKey = "status", include = "total")
@Index(name = "by-total", partitionKey = "total", include = {"status", "schemaVersion"})
@Index(name = "by-owner", partitionKey = "owner")
public record Order(@PartitionKey String id, String status, String owner, long total) {

    @Upcast(from = 1)
    static Map<String, AttributeValue> addTotal(Map<String, AttributeValue> item) {
        return item;
    }
}
