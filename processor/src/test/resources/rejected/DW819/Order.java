package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(encryption = TableEncryption.AWS_MANAGED_KEY, kmsKey = "alias/orders")
public record Order(@PartitionKey String id) {}
