package io.dynawright.samples.conformance;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.Document;
import java.math.BigDecimal;
import java.util.List;

/** How something is paid: a nested value of one of several classes, one of which holds others. */
@Document
@Discriminator("kind")
public sealed interface Payment {

    /** Nothing but the amount. */
    record Cash(BigDecimal amount) implements Payment {}

    /** Stored under a text of its own. */
    @DiscriminatorValue("CARD")
    record Card(BigDecimal amount, String number) implements Payment {}

    /** Several payments at once. */
    record Split(List<Payment> parts) implements Payment {}
}
