package io.dynawright.operation;

/** Whether the text of a request shows the values that it was given, which may not be for every eye. */
public enum Values {
    /** A question mark stands for each. */
    HIDDEN,
    /** They are written out. */
    SHOWN
}
