package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("parcels")
@TableSettings(deletionProtection = true, recoveryDays = -1)
public record Parcel(@PartitionKey String id) {}
