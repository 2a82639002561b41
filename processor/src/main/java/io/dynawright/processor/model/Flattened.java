package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;

/**
 * A member whose attributes are attributes of the class that has it.
 *
 * @param shape its class; the stored names of its attributes have their prefix already
 */
public record Flattened(String javaName, Shape shape, String getter) implements Part {

    @Override
    public JavaType.Declared type() {
        return shape.type();
    }
}
