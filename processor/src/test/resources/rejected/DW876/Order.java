package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.io.IOException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
@SchemaVersion(7)
public record Order(@PartitionKey String id) {

    @Upcast(from = 1)
    Map<String, AttributeValue> ofObject(Map<String, AttributeValue> item) {
        return item;
    }

    @Upcast(from = 2)
    private static Map<String, AttributeValue> hidden(Map<String, AttributeValue> item) {
        return item;
    }

    @Upcast(from = 3)
    static void nothing(Map<String, AttributeValue> item) {}

    @Upcast(from = 4)
    static Map<String, AttributeValue> twoMaps(Map<String, AttributeValue> item, Map<String, AttributeValue> key) {
        return item;
    }

    @Upcast(from = 5)
    static Map<String, AttributeValue> failing(Map<String, AttributeValue> item) throws IOException {
        throw new IOException();
    }

    @Upcast(from = 6)
    static <T> Map<String, T> generic(Map<String, T> item) {
        return item;
    }
}
