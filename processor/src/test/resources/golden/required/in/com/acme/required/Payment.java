package com.acme.required;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@Table("payments")
public record Payment(
        @PartitionKey String paymentId,
        @Attribute(name = "sum", required = true) BigDecimal amount,
        @Attribute(required = true) int attempts,
        @Attribute(required = true) List<String> approvals,
        Instant settledAt) {

    public Payment(String paymentId, BigDecimal amount, Integer attempts, List<String> approvals, Instant settledAt) {
        this(paymentId, amount, attempts.intValue(), approvals, settledAt);
    }
}
