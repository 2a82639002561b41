package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("parcels")
@TableSettings(
        replicas = {"us-gov-east-1", "eusc-de-east-1", "ap-southeast-2", "", "eu-west-1a", "eu-west"},
        stream = StreamView.NEW_AND_OLD_IMAGES)
public record Parcel(@PartitionKey String id) {}
