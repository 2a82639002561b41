package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;

@Table("orders")
@SchemaVersion(1)
public record Order(@PartitionKey String id, int schemaVersion) {

    @Table("lines")
    @SchemaVersion(value = 1, attribute = "form")
    public record Line(@PartitionKey String id, @Attribute(name = "form") String shape) {}

    @Table("events")
    @Discriminator("kind")
    @SchemaVersion(value = 1, attribute = "kind")
    public sealed interface Event {

        record Opened(@PartitionKey String id) implements Event {}
    }
}
