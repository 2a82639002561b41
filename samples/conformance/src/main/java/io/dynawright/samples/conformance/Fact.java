package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.LocalDate;

/** Attributes to filter on, any of which may be missing; the table has no sort key. */
@Table("facts")
public record Fact(
        @PartitionKey String id, String text, Integer number, byte[] binary, Boolean flag, LocalDate day, Mood mood) {

    /** Stored by name. */
    public enum Mood {
        GOOD,
        BAD
    }
}
