package com.acme.sessions;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.UUID;

@Table("sessions")
public record Session(@PartitionKey UUID id) {}
