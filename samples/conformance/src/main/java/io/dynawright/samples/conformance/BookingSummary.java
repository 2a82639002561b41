package io.dynawright.samples.conformance;

import io.dynawright.annotation.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A view with views of documents: alone, nested, in a list, and in a map. */
@View(of = Booking.class)
public record BookingSummary(
        Instant arrival,
        Booking.Room room,
        Home address,
        List<Rate> nights,
        Map<String, City> contacts,
        String billingCity,
        String label) {

    @View(of = Booking.Address.class)
    public record Home(String city, Code country) {}

    @View(of = Booking.Country.class)
    public record Code(String code) {}

    @View(of = Booking.Night.class)
    public record Rate(BigDecimal price) {}

    @View(of = Booking.Address.class)
    public record City(String city) {}
}
