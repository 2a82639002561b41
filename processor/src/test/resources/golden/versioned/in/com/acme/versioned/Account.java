package com.acme.versioned;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.math.BigDecimal;

@Table("accounts")
public record Account(@PartitionKey String accountId, BigDecimal balance, @Version long version) {}
