package io.dynawright.wire;

/** Something in an answer that is not understood completely, so that the answer is left to the AWS SDK. */
final class UnreadableAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableAnswer() {
        // It never leaves this package, and nobody reads it.
        super(null, null, false, false);
    }
}
