package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(replicas = {"eu-west-1", "us-east-1"})
public record Order(@PartitionKey String id) {}
