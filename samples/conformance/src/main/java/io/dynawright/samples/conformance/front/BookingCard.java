package io.dynawright.samples.conformance.front;

import io.dynawright.annotation.View;
import io.dynawright.samples.conformance.Booking;
import java.time.Instant;
import java.util.List;

/** A view in another package than its entity, with setters. */
@View(of = Booking.class)
public class BookingCard {

    private Instant arrival;
    private Booking.Room room;
    private List<Booking.Night> nights;
    private Booking.Address address;

    public Instant getArrival() {
        return arrival;
    }

    public void setArrival(Instant arrival) {
        this.arrival = arrival;
    }

    public Booking.Room getRoom() {
        return room;
    }

    public void setRoom(Booking.Room room) {
        this.room = room;
    }

    public List<Booking.Night> getNights() {
        return nights;
    }

    public void setNights(List<Booking.Night> nights) {
        this.nights = nights;
    }

    public Booking.Address getAddress() {
        return address;
    }

    public void setAddress(Booking.Address address) {
        this.address = address;
    }
}
