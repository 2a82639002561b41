package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
@FormerName("purchases")
public record Order(@PartitionKey String id) {

    @Table("events")
    @Discriminator
    @FormerName("Happening")
    public sealed interface Event {

        record Opened(@PartitionKey String id) implements Event {}
    }
}
