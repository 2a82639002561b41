package com.acme.shop.orders;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableClass;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;
import java.math.BigDecimal;
import java.time.Instant;

/** What happened to an order, one item for each event. */
@Table("order-events")
@Discriminator("kind")
@TableSettings(
        provisioned = @Throughput(read = 5, write = 10),
        tableClass = TableClass.STANDARD_INFREQUENT_ACCESS)
public sealed interface OrderEvent {

    /** The order. */
    @PartitionKey
    String orderId();

    /** When it happened. */
    @SortKey
    Instant at();

    /** It was paid. */
    @DiscriminatorValue("paid")
    record Paid(String orderId, Instant at, BigDecimal amount) implements OrderEvent {}

    /** It was sent. */
    @DiscriminatorValue("sent")
    record Sent(String orderId, Instant at, String carrier) implements OrderEvent {}
}
