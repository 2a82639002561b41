package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;

/** A member that is stored, as one attribute or as several. */
public sealed interface Part permits Attribute, Flattened, CatchAll {

    /** The member's name; for one of a flattened class after that of the flattened member, and a dot. */
    String javaName();

    /** The member's name in its own class. */
    default String member() {
        return javaName().substring(javaName().lastIndexOf('.') + 1);
    }

    /** Its type. */
    JavaType type();

    /** The method that gives its value. */
    String getter();
}
