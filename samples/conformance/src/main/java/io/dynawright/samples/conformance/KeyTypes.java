package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Every type that a key can have, as partition key and as sort key. All of them are nested entities. */
public final class KeyTypes {

    private KeyTypes() {}

    @Table("keys-string")
    public record Strings(
            @PartitionKey String partition, @SortKey String sort) {}

    @Table("keys-char")
    public record Chars(
            @PartitionKey char partition, @SortKey Character sort) {}

    @Table("keys-byte")
    public record Bytes(
            @PartitionKey byte partition, @SortKey Byte sort) {}

    @Table("keys-short")
    public record Shorts(
            @PartitionKey short partition, @SortKey Short sort) {}

    @Table("keys-int")
    public record Ints(@PartitionKey int partition, @SortKey Integer sort) {}

    @Table("keys-long")
    public record Longs(
            @PartitionKey long partition, @SortKey Long sort) {}

    @Table("keys-float")
    public record Floats(
            @PartitionKey float partition, @SortKey Float sort) {}

    @Table("keys-double")
    public record Doubles(
            @PartitionKey double partition, @SortKey Double sort) {}

    @Table("keys-decimal")
    public record Decimals(
            @PartitionKey BigDecimal partition, @SortKey BigDecimal sort) {}

    @Table("keys-integer")
    public record Integers(
            @PartitionKey BigInteger partition, @SortKey BigInteger sort) {}

    @Table("keys-binary")
    public record Binaries(
            @PartitionKey byte[] partition, @SortKey byte[] sort) {}

    @Table("keys-instant")
    public record Instants(
            @PartitionKey Instant partition, @SortKey Instant sort) {}

    @Table("keys-date")
    public record Dates(
            @PartitionKey LocalDate partition, @SortKey LocalDate sort) {}

    @Table("keys-uuid")
    public record Uuids(
            @PartitionKey UUID partition, @SortKey UUID sort) {}

    @Table("keys-enum")
    public record Enums(
            @PartitionKey Letter partition, @SortKey Letter sort) {}

    /** Declared in another order than that of the names. */
    public enum Letter {
        C,
        A,
        B
    }
}
