package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;

@Table("orders")
@SchemaVersion(1)
public record Order(
        @PartitionKey String id,
        @FormerName("total") long total,
        @FormerName({"sum", "id"}) long sumOfLines,
        @FormerName("sum") long sumOfAll,
        @FormerName({"state", "state"}) String status,
        @FormerName("schemaVersion") int form) {

    @Table("events")
    @Discriminator
    public sealed interface Event {

        record Opened(@PartitionKey String id, @FormerName("reason") String cause) implements Event {}

        record Closed(@PartitionKey String id, String reason, @FormerName("type") String sort) implements Event {}
    }
}
