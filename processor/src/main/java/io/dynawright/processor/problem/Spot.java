package io.dynawright.processor.problem;

/** A place in the user's source, known to the room that reads it and opaque to all others. */
public interface Spot {

    /** Where it stands among the other spots of the same class: the one with the smaller number comes first. */
    long order();
}
