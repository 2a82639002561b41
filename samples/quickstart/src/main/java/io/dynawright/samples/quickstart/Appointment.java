package io.dynawright.samples.quickstart;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * When somebody comes.
 *
 * @param begins by the clocks of whoever looks; stored in UTC
 * @param booked when it was arranged
 */
@Table("quickstart-appointments")
public record Appointment(@PartitionKey String id, LocalDateTime begins, OffsetDateTime booked) {}
