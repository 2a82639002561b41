package io.dynawright.samples.conformance;

import io.dynawright.annotation.View;
import java.math.BigDecimal;

/** A view of an entity that was compiled before, and comes from the class path. */
@View(of = Booking.class)
record BookingPrice(BigDecimal price, Country billingCountry) {

    @View(of = Booking.Country.class)
    record Country(String name) {}
}
