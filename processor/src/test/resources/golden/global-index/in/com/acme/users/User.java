package com.acme.users;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;

@Table("users")
@Index(name = "by-email", partitionKey = "email")
@Index(name = "by-country", partitionKey = "country", sortKey = "joined", method = "inCountry")
public record User(@PartitionKey String id, String email, String country, Instant joined) {}
