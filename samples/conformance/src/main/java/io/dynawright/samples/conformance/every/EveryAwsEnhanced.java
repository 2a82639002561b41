package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.Format;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** What the enhanced client stores in another form than Dynawright does. */
@Table(value = "every-aws-enhanced", format = Format.AWS_ENHANCED)
public record EveryAwsEnhanced(
        @PartitionKey String id,
        Instant instant,
        LocalDate localDate,
        LocalDateTime localDateTime,
        LocalTime localTime,
        OffsetDateTime offsetDateTime,
        ZonedDateTime zonedDateTime,
        Grade grade) {}
