package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import java.time.Instant;

/** What AWS's enhanced client and Dynawright both take care of. */
@Table("revisions")
public record Revision(
        @PartitionKey String id,
        String text,
        @Version Long version,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated) {}
