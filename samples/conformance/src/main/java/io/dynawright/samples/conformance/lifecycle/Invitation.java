package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;

/** An invitation that is seen until DynamoDB deletes it. */
@Table("invitations")
public record Invitation(
        @PartitionKey String id,
        String guest,
        @TimeToLive(after = "P1DT30S") long expires) {}
