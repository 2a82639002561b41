package io.dynawright.hook;

/** Which way the items took that an operation read. */
public enum Decoding {
    /** There were none. */
    NONE,
    /** Straight from the bytes of the answer. */
    STREAMED,
    /** From the values that the AWS SDK had made of the answer. */
    CONVERTED,
    /** Some one way, some the other. */
    MIXED;

    /** Which way these items took, and those. */
    public Decoding and(Decoding other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : MIXED;
    }
}
