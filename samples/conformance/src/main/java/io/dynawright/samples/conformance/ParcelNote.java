package io.dynawright.samples.conformance;

import io.dynawright.annotation.View;

/** What is written on a parcel. */
@View(of = Parcel.class)
public record ParcelNote(String customerId, int number, String note) {}
