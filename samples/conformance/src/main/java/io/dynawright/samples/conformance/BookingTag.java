package io.dynawright.samples.conformance;

import io.dynawright.annotation.View;

/** A view that is made by a builder. */
@View(of = Booking.class)
public final class BookingTag {

    private final String guest;
    private final Booking.Country billingCountry;

    private BookingTag(String guest, Booking.Country billingCountry) {
        this.guest = guest;
        this.billingCountry = billingCountry;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String getGuest() {
        return guest;
    }

    public Booking.Country getBillingCountry() {
        return billingCountry;
    }

    /** Makes tags. */
    public static final class Builder {

        private String guest;
        private Booking.Country billingCountry;

        private Builder() {}

        public Builder guest(String value) {
            guest = value;
            return this;
        }

        public Builder billingCountry(Booking.Country value) {
            billingCountry = value;
            return this;
        }

        public BookingTag build() {
            return new BookingTag(guest, billingCountry);
        }
    }
}
