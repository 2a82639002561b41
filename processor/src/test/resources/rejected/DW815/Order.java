package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(recoveryDays = 36)
public record Order(@PartitionKey String id) {}
