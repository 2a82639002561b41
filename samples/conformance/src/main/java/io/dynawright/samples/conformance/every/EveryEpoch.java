package io.dynawright.samples.conformance.every;

import static io.dynawright.annotation.As.EPOCH_MILLIS;
import static io.dynawright.annotation.As.EPOCH_SECONDS;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** Every point in time as a number. */
@Table("every-epoch")
public record EveryEpoch(
        @PartitionKey String id,
        @Attribute(as = EPOCH_SECONDS) Instant instantSeconds,
        @Attribute(as = EPOCH_MILLIS) Instant instantMillis,
        @Attribute(as = EPOCH_SECONDS) OffsetDateTime offsetSeconds,
        @Attribute(as = EPOCH_MILLIS) OffsetDateTime offsetMillis,
        @Attribute(as = EPOCH_SECONDS) ZonedDateTime zonedSeconds,
        @Attribute(as = EPOCH_MILLIS) ZonedDateTime zonedMillis,
        @Attribute(as = EPOCH_SECONDS) Date dateSeconds,
        @Attribute(as = EPOCH_MILLIS) Date dateMillis,
        @Attribute(as = EPOCH_SECONDS) Calendar calendarSeconds,
        @Attribute(as = EPOCH_MILLIS) Calendar calendarMillis,
        @Attribute(as = EPOCH_SECONDS) GregorianCalendar gregorianSeconds,
        @Attribute(as = EPOCH_MILLIS) GregorianCalendar gregorianMillis) {}
