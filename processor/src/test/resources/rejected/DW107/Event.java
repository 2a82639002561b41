package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("events")
@Discriminator
public sealed interface Event {

    record Opened(@PartitionKey String account, @SortKey String id) implements Event {}

    record Closed(@PartitionKey String account, String reason) implements Event {}
}
