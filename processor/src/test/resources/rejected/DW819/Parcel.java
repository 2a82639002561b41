package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;

@Table("parcels")
@TableSettings(encryption = TableEncryption.CUSTOMER_MANAGED_KEY)
public record Parcel(@PartitionKey String id) {}
