package io.dynawright.processor.model;

import io.dynawright.processor.declare.DefaultValue;

/** Whether an attribute has to be in an item, and what it is read as if it is not. */
public sealed interface Presence {

    /** Whether writing refuses null. */
    default boolean mustBeWritten() {
        return false;
    }

    /** It may be absent: then it is null, zero, or what its codec says. */
    record Lenient() implements Presence {}

    /** It must be there, when it is read and when it is written. */
    record Required() implements Presence {
        @Override
        public boolean mustBeWritten() {
            return true;
        }
    }

    /**
     * It may be absent when it is read: then it is this value.
     *
     * @param written whether it must be there when it is written
     */
    record Defaulted(DefaultValue value, Presence written) implements Presence {
        @Override
        public boolean mustBeWritten() {
            return written.mustBeWritten();
        }
    }

    /** It is written and never read. */
    record Derived(Derivation derivation) implements Presence {}
}
