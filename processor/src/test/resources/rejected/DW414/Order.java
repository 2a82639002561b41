package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;

@Index(name = "by-status", partitionKey = "status")
public record Order(@PartitionKey String orderId, String status) {}
