package com.acme.evolution;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;

@Table("sessions")
@SchemaVersion(value = 2, oldest = 2)
public record Session(@PartitionKey String token, String user) {}
