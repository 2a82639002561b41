package io.dynawright.processor.declare;

/** Who can see an entity, and so what is generated for it. */
public enum Visibility {
    PUBLIC,
    PACKAGE
}
