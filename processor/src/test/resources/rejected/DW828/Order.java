package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

@Table("orders")
@TableSettings(
        provisioned = @Throughput(read = 5, write = 5),
        stream = StreamView.NEW_AND_OLD_IMAGES,
        replicas = {"eu-west-1", "us-east-1"})
public record Order(@PartitionKey String id) {}
