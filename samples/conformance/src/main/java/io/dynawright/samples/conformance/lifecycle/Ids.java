package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.id.IdKind;
import java.util.UUID;

/** Ids of every kind and type, as keys and not. */
public final class Ids {

    private Ids() {}

    @Table("ids-v4")
    public record Randoms(
            @PartitionKey @AutoId(IdKind.UUID_V4) UUID id,
            @AutoId(IdKind.UUID_V4) String token,
            String text) {}

    @Table("ids-v7")
    public record Ordered(
            @PartitionKey @AutoId(IdKind.UUID_V7) String id,
            @AutoId(IdKind.UUID_V7) UUID token,
            String text) {}

    @Table("ids-ulid")
    public record Sorted(
            @PartitionKey String owner,
            @SortKey @AutoId(IdKind.ULID) String id,
            @AutoId(IdKind.ULID) String token,
            String text) {}
}
