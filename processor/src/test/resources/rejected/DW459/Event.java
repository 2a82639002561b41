package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("events")
@Discriminator
public sealed interface Event {

    record Opened(@PartitionKey String id, String by) implements Event {}

    record Closed(@PartitionKey String id, long by) implements Event {}
}
