package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.math.BigInteger;

/** Every type that a version can have, but for the {@code long} of {@link Account}. */
public final class Versions {

    private Versions() {}

    @Table("versions-short")
    public record Shorts(
            @PartitionKey String id, String text, @Version short version) {}

    @Table("versions-short-box")
    public record ShortBoxes(
            @PartitionKey String id, String text, @Version Short version) {}

    @Table("versions-int")
    public record Ints(
            @PartitionKey String id, String text, @Version int version) {}

    @Table("versions-int-box")
    public record IntBoxes(
            @PartitionKey String id, String text, @Version Integer version) {}

    @Table("versions-long-box")
    public record LongBoxes(
            @PartitionKey String id, String text, @Version Long version) {}

    @Table("versions-big")
    public record Bigs(
            @PartitionKey String id, String text, @Version BigInteger version) {}
}
