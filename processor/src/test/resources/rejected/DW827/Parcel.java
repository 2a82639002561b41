package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("parcels")
@TableSettings(
        stream = StreamView.NEW_IMAGE,
        replicas = {"eu-west-1", "us-east-1"})
public record Parcel(@PartitionKey String id) {}
