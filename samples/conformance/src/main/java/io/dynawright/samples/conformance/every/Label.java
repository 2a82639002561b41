package io.dynawright.samples.conformance.every;

/** A type of one's own, see {@link LabelConverter}. */
public record Label(String text) {}
