package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.persistence.Column;
import software.amazon.awssdk.enhanced.dynamodb.mapper.UpdateBehavior;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbUpdateBehavior;

@Table("orders")
public record Order(
        @PartitionKey String customerId,
        @Column(name = "state") String status,
        @DynamoDbUpdateBehavior(UpdateBehavior.WRITE_IF_NOT_EXISTS) String source) {}
