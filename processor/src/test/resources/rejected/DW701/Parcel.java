package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("arn:aws:dynamodb:eu-west-1:123456789012:table/parcels")
public record Parcel(@PartitionKey String number) {}
