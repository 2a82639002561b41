package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String id, @FormerName({}) long total, @FormerName({"state", " "}) String status) {

    @Table("events")
    @Discriminator
    public sealed interface Event {

        @FormerName("")
        record Opened(@PartitionKey String id) implements Event {}
    }
}
