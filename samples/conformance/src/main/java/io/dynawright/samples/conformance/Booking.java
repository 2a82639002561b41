package io.dynawright.samples.conformance;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An entity of which there are views: with all that views must read as it is stored. */
@Table("bookings")
@Index(name = "by-guest", partitionKey = "guest", sortKey = "arrival")
@Index(name = "by-label", partitionKey = "label", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "by-price", sortKey = "price", projection = Projection.KEYS_ONLY)
public record Booking(
        @PartitionKey String hotel,
        @SortKey @Attribute(name = "id") String bookingId,
        @Attribute(required = true) String guest,
        @Attribute(name = "arr", as = As.EPOCH_SECONDS) Instant arrival,
        BigDecimal price,
        @Default("DOUBLE") Room room,
        Address address,
        List<Night> nights,
        Map<String, Address> contacts,
        List<Payment> payments,
        @Attribute(required = true) Remarks remarks,
        @Flatten(prefix = "billing_") Address billing) {

    /** What is booked. */
    public enum Room {
        SINGLE,
        DOUBLE
    }

    /** Where somebody lives. */
    @Document
    public record Address(
            String street, @Attribute(name = "town") String city, Country country) {}

    /** Where that is. */
    @Document
    public record Country(@Attribute(required = true) String code, String name) {}

    /** One of the nights. */
    @Document
    public record Night(int number, @Attribute(name = "eur") BigDecimal price) {}

    /** How it was paid. */
    @Document
    @Discriminator
    public sealed interface Payment {

        BigDecimal amount();

        /** By a card. */
        record Card(
                @Attribute(required = true) BigDecimal amount,
                @Attribute(required = true) String number) implements Payment {}

        /** In notes and coins. */
        record Cash(@Attribute(required = true) BigDecimal amount) implements Payment {}
    }

    /** What may be empty, and is always there. */
    @Document
    public record Remarks(String wish, String complaint) {}

    @Derived
    static String label(String hotel, Room room) {
        return hotel + "#" + room;
    }
}
