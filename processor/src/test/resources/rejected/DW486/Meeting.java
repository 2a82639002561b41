package shop;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Json;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

@Table("meetings")
public record Meeting(
        @PartitionKey @Attribute(zone = "Europe/Paris") String id,
        @Attribute(as = As.EPOCH_SECONDS, zone = "Europe/Paris") Instant begins,
        @Attribute(zone = "Europe/Paris") List<OffsetDateTime> breaks,
        @Json @Attribute(zone = "Europe/Paris") OffsetDateTime noted) {}
