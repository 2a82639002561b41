package com.acme;

import io.dynawright.annotation.*;

@Table("events")
@Discriminator("kind")
public sealed interface Order {

    @DiscriminatorValue("paid")
    record Paid(@PartitionKey String id, String amount) implements Order {}

    @DiscriminatorValue("shipped")
    record Sent(@PartitionKey String id, String carrier) implements Order {}
}
