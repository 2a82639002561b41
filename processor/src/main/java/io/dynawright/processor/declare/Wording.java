package io.dynawright.processor.declare;

/** Whose annotations describe a class. */
public enum Wording {
    /** Dynawright's. */
    OURS,

    /** Those of the AWS enhanced client. */
    ENHANCED
}
