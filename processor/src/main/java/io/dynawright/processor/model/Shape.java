package io.dynawright.processor.model;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.JavaType;
import java.util.List;

/** A class that is stored: its attributes, in the order of the source, and how objects are made of them. */
public record Shape(JavaType.Declared type, List<Attribute> attributes, Construction construction) {

    public Shape {
        attributes = List.copyOf(attributes);
    }
}
