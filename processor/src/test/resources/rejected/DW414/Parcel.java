package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.TableSettings;

@TableSettings(recoveryDays = 35)
public record Parcel(@PartitionKey String id) {}
