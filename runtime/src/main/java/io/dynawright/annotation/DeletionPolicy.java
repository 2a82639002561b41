package io.dynawright.annotation;

/** What becomes of a table when the stack that made it is deleted, or no longer has it. */
public enum DeletionPolicy {

    /** It stays, with its items. */
    RETAIN,

    /** It is deleted. */
    DELETE
}
