package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("events")
@Discriminator
public sealed interface Event {

    @FormerName({"Closed", "Begun"})
    record Opened(@PartitionKey String id) implements Event {}

    @FormerName({"Begun", "Closed"})
    record Closed(@PartitionKey String id) implements Event {}
}
