package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.LocalDate;

/** What a new item has to have, and what it gets by default. */
@Table("tasks")
@Index(name = "by-state", partitionKey = "state")
public record Task(
        @PartitionKey String id,
        @Attribute(required = true) String title,
        @Default("OPEN") State state,
        @Default("3") Integer priority,
        @Default("2026-12-31") LocalDate due,
        String note) {

    /** How far it is. */
    public enum State {
        OPEN,
        DONE
    }
}
