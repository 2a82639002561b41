package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("invoices")
@TableSettings(stream = StreamView.KEYS_ONLY, replicas = "eu-west-1")
public record Invoice(@PartitionKey String id) {}
