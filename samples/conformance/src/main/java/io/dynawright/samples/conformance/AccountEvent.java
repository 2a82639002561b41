package io.dynawright.samples.conformance;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.util.List;

/** A table of items of several classes; the amount is an attribute of two of them. */
@Table("account-events")
@Discriminator
@Index(name = "by-day", partitionKey = "day", sortKey = "number")
public sealed interface AccountEvent {

    /** The account. */
    String accountId();

    /** The events of an account are numbered. */
    long number();

    /** The first event. */
    record Opened(@PartitionKey String accountId, @SortKey long number, String day, String owner)
            implements AccountEvent {}

    /** Money came in. */
    record Deposited(
            @PartitionKey String accountId, @SortKey long number, String day, BigDecimal amount, List<Payment> payments)
            implements AccountEvent {}

    /** Money went out. */
    record Withdrawn(
            @PartitionKey String accountId, @SortKey long number, BigDecimal amount) implements AccountEvent {}
}
