package com.acme.evolution;

import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
@SchemaVersion(3)
@Index(name = "by-status", partitionKey = "status", include = {"firstName", "schemaVersion"})
public record Order(
        @PartitionKey String orderId,
        String status,
        String firstName,
        @FormerName("surname") String lastName,
        @CatchAll Map<String, AttributeValue> others) {

    @Upcast(from = 2)
    static Map<String, AttributeValue> addStatus(Map<String, AttributeValue> item) {
        item.putIfAbsent("status", AttributeValue.fromS("OPEN"));
        return item;
    }

    @Upcast(from = 1)
    static Map<String, AttributeValue> splitName(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> next = new HashMap<>(item);
        String[] names = next.remove("name").s().split(" ", 2);
        next.put("firstName", AttributeValue.fromS(names[0]));
        next.put("lastName", AttributeValue.fromS(names[1]));
        return next;
    }
}
