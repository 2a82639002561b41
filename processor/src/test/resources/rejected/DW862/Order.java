package com.acme;

import io.dynawright.annotation.*;

@Table("events")
@Discriminator("type")
public sealed interface Order {

    @DiscriminatorValue("paid")
    record Paid(@PartitionKey String id, String amount) implements Order {}

    @DiscriminatorValue("sent")
    record Sent(@PartitionKey String id, String carrier) implements Order {}
}
