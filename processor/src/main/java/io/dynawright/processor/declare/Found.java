package io.dynawright.processor.declare;

/** A class that is stored, as written, with what its Javadoc says. */
public record Found<D extends Declaration>(D declaration, Javadoc javadoc) {}
