package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(
        replicas = {"eu-west-1", "eu-west-2"},
        witness = "eu-west-3",
        stream = StreamView.NEW_AND_OLD_IMAGES)
public record Order(@PartitionKey String id) {}
