package com.acme.invoices;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.util.Objects;

/** The constructor takes all attributes, in an order of its own; another one takes fewer. */
@Table("invoices")
public final class Invoice {

    @PartitionKey
    private final String number;

    private final BigDecimal total;

    private final boolean paid;

    @Ignore
    private final int hash;

    public Invoice(String number) {
        this(BigDecimal.ZERO, number, false);
    }

    Invoice(BigDecimal total, String number, boolean paid) {
        this.total = total;
        this.number = number;
        this.paid = paid;
        this.hash = Objects.hash(total, number, paid);
    }

    public String getNumber() {
        return number;
    }

    public BigDecimal total() {
        return total;
    }

    public boolean isPaid() {
        return paid;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Invoice invoice && invoice.number.equals(number);
    }
}
