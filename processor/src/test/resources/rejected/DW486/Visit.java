package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Format;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.OffsetDateTime;

@Table(value = "visits", format = Format.AWS_ENHANCED)
public record Visit(@PartitionKey String id, @Attribute(zone = "Europe/Paris") OffsetDateTime begins) {}
