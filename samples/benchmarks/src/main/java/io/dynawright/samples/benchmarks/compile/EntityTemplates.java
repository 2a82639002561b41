package io.dynawright.samples.benchmarks.compile;

/** The kinds of entities that are compiled; PACKAGE, ENTITY and TABLE stand for their names. */
final class EntityTemplates {

    /** A record with an index, an enum and a list of documents. */
    static final String INDEXED_WITH_LINES = """
            package PACKAGE;

            import io.dynawright.annotation.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.List;
            import java.util.Set;

            @Table("TABLE")
            @Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
            public record ENTITY(
                    @PartitionKey String customerId,
                    @SortKey String orderId,
                    Status status,
                    Instant placedAt,
                    BigDecimal total,
                    Set<String> tags,
                    List<Line> lines,
                    boolean paid,
                    @Version long version,
                    @UpdatedAt Instant updatedAt) {

                public enum Status { PLACED, PAID, SHIPPED }

                @Document
                public record Line(String sku, int quantity, BigDecimal price) {}
            }
            """;

    /** A record with a map, dates and ids. */
    static final String PLAIN_RECORD = """
            package PACKAGE;

            import io.dynawright.annotation.*;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import java.util.UUID;

            @Table("TABLE")
            public record ENTITY(
                    @PartitionKey String tenantId,
                    @SortKey long number,
                    String name,
                    String email,
                    UUID correlationId,
                    LocalDate birthday,
                    List<String> roles,
                    Map<String, String> labels,
                    double score,
                    @CreatedAt Instant createdAt) {}
            """;

    /** A class with getters and setters. */
    static final String BEAN = """
            package PACKAGE;

            import io.dynawright.annotation.*;
            import java.time.Instant;
            import java.util.List;

            @Table("TABLE")
            public class ENTITY {

                private String accountId;
                private String entryId;
                private long amount;
                private String currency;
                private String reference;
                private Instant bookedAt;
                private boolean settled;
                private Integer retries;
                private List<String> notes;
                private long version;

                @PartitionKey
                public String getAccountId() {
                    return accountId;
                }

                public void setAccountId(String accountId) {
                    this.accountId = accountId;
                }

                @SortKey
                public String getEntryId() {
                    return entryId;
                }

                public void setEntryId(String entryId) {
                    this.entryId = entryId;
                }

                public long getAmount() {
                    return amount;
                }

                public void setAmount(long amount) {
                    this.amount = amount;
                }

                public String getCurrency() {
                    return currency;
                }

                public void setCurrency(String currency) {
                    this.currency = currency;
                }

                public String getReference() {
                    return reference;
                }

                public void setReference(String reference) {
                    this.reference = reference;
                }

                public Instant getBookedAt() {
                    return bookedAt;
                }

                public void setBookedAt(Instant bookedAt) {
                    this.bookedAt = bookedAt;
                }

                public boolean isSettled() {
                    return settled;
                }

                public void setSettled(boolean settled) {
                    this.settled = settled;
                }

                public Integer getRetries() {
                    return retries;
                }

                public void setRetries(Integer retries) {
                    this.retries = retries;
                }

                public List<String> getNotes() {
                    return notes;
                }

                public void setNotes(List<String> notes) {
                    this.notes = notes;
                }

                @Version
                public long getVersion() {
                    return version;
                }

                public void setVersion(long version) {
                    this.version = version;
                }
            }
            """;

    /** A record without sort key, with an index and one document. */
    static final String INDEXED_BY_TIME = """
            package PACKAGE;

            import io.dynawright.annotation.*;
            import java.time.Duration;
            import java.time.Instant;

            @Table("TABLE")
            @Index(name = "by-device", partitionKey = "deviceId", sortKey = "seenAt")
            public record ENTITY(
                    @PartitionKey String id,
                    String deviceId,
                    Instant seenAt,
                    Duration uptime,
                    int failures,
                    long bytesIn,
                    long bytesOut,
                    String firmware,
                    Place place,
                    @TimeToLive Instant expiresAt) {

                @Document
                public record Place(double latitude, double longitude, String name) {}
            }
            """;

    private EntityTemplates() {}
}
