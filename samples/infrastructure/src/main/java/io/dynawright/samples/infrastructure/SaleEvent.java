package io.dynawright.samples.infrastructure;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableClass;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;
import java.math.BigDecimal;
import java.time.Instant;

/** What happened in the sale of tickets, one item for each event. */
@Table("sale-events")
@Discriminator("kind")
@Index(
        name = "by-agent",
        partitionKey = "agent",
        sortKey = "at",
        projection = Projection.KEYS_ONLY,
        settings = @IndexSettings(provisioned = @Throughput(read = 1, write = 10)))
@TableSettings(provisioned = @Throughput(read = 5, write = 10), tableClass = TableClass.STANDARD_INFREQUENT_ACCESS)
public sealed interface SaleEvent {

    /** The show. */
    @PartitionKey
    String show();

    /** When it happened. */
    @SortKey
    Instant at();

    /** Who did it. */
    String agent();

    /** A ticket was sold. */
    @DiscriminatorValue("sold")
    record Sold(String show, Instant at, String agent, String seat, BigDecimal price) implements SaleEvent {}

    /** A ticket was given back. */
    @DiscriminatorValue("returned")
    record Returned(String show, Instant at, String agent, String seat, String reason) implements SaleEvent {}
}
