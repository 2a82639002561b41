package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@Table("meetings")
public record Meeting(
        @PartitionKey String id,
        @Attribute(zone = "Europe/Pariss") OffsetDateTime begins,
        @Attribute(zone = "Tokyo") ZonedDateTime ends,
        @Attribute(zone = "america/new york") LocalDateTime called,
        @Attribute(zone = "the office's") LocalDateTime noted) {}
