package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.View;

/** Who holds a seat: a view that leaves out until when. */
@View(of = Seat.class)
public record SeatCard(int number, String holder) {}
