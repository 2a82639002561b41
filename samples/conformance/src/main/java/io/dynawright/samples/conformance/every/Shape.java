package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;

/** A nested value of one of two classes. */
@Document
@Discriminator("kind")
public sealed interface Shape {

    record Circle(double radius) implements Shape {}

    record Square(Leaf corner, int side) implements Shape {}
}
