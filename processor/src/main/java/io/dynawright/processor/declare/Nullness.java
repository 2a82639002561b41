package io.dynawright.processor.declare;

/** Whether a member may be null, as far as the source says. */
public enum Nullness {
    /** Nothing is said. */
    UNKNOWN,

    /** It bears {@code @Nullable}. */
    NULLABLE,

    /** It is in the scope of {@code @NullMarked}, and does not bear {@code @Nullable}. */
    NON_NULL
}
