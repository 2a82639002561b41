package io.dynawright.wire;

/** Whether items are read straight from the bytes of answers. What is read is the same either way. */
public enum Streaming {
    /**
     * Where the client is one that the AWS SDK built, found Dynawright's interceptor, and has no interceptors that
     * Dynawright does not know: those may want to see the items of a response.
     */
    AUTOMATIC,
    /**
     * The same, also beside interceptors that Dynawright does not know. In the responses that these see there are no
     * items; one that decrypts items must not be among them.
     */
    BESIDE_ANY_INTERCEPTOR,
    /** Nowhere. */
    OFF
}
