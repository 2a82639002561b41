package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;

/** A value and the place where the user wrote it. */
public record Written<T>(T value, Spot spot) {}
