package io.dynawright.samples.conformance;

import io.dynawright.annotation.View;
import java.math.BigDecimal;
import java.util.List;

/** Views of a sealed type, and of a document of which nothing need be there. */
@View(of = Booking.class)
public record BookingNotes(List<Paid> payments, Wish remarks) {

    @View(of = Booking.Payment.class)
    public record Paid(BigDecimal amount, String number) {}

    @View(of = Booking.Remarks.class)
    public record Wish(String wish) {}
}
