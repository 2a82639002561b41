package com.acme.payments;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.Document;
import java.math.BigDecimal;

@Document
@Discriminator("kind")
public sealed interface Payment {

    record Cash(BigDecimal amount) implements Payment {}

    /** The classes that it permits are permitted by Payment too. */
    sealed interface Electronic extends Payment permits Card, Transfer {}

    @DiscriminatorValue("CARD")
    record Card(BigDecimal amount, String number, int expiryYear) implements Electronic {}

    final class Transfer implements Electronic {

        private BigDecimal amount;
        private String iban;

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }

        public String getIban() {
            return iban;
        }

        public void setIban(String iban) {
            this.iban = iban;
        }
    }
}
