package io.dynawright.samples.conformance.bank;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** A transfer that was made: it is written with the balances, or not at all. */
@Table("bank-transfers")
public record Transfer(@PartitionKey String teller, @SortKey long number, String from, String to, long amount) {}
