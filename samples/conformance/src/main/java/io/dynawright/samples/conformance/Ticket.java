package io.dynawright.samples.conformance;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** A table without sort key, and a sparse index without one: only tickets with an assignee are in it. */
@Table("tickets")
@Index(name = "by-assignee", partitionKey = "assignee")
public record Ticket(@PartitionKey String ticketId, String assignee, String text) {}
