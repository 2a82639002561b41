package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("registrations")
@Stack(value = "registry", dependsOn = "orders")
public record Registration(@PartitionKey String registrationId) {}
