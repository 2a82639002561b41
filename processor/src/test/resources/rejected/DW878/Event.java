package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;

@Table("events")
@Discriminator
@SchemaVersion(1)
public sealed interface Event {

    @SchemaVersion(3)
    record Opened(@PartitionKey String id) implements Event {}
}
