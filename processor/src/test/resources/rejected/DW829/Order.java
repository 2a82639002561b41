package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Version;

@Table("orders")
@TableSettings(
        replicas = {"eu-west-1", "us-east-1"},
        stream = StreamView.NEW_AND_OLD_IMAGES)
public record Order(@PartitionKey String id, @Version long version) {}
