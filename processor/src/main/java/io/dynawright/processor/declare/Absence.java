package io.dynawright.processor.declare;

/** What an attribute that is absent is read as. */
public enum Absence {
    /** Null, or zero or {@code false} for primitives. */
    NULL,

    /** What the codec says: an empty set, an empty {@code Optional}. */
    OWN_VALUE
}
