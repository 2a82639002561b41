package shop;

import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @CatchAll Map<String, AttributeValue> others,
        @CatchAll Map<String, AttributeValue> rest) {}
