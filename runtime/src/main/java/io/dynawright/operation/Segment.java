package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;

/**
 * A part of a table that a scan keeps to.
 *
 * @param number which one, from 0
 * @param of how many parts there are
 */
record Segment(int number, int of) {

    private static final int MAX = 1_000_000;

    /** The segment of this number; refuses those that there cannot be. */
    static Segment of(int number, int of) {
        if (of < 1 || of > MAX) {
            throw new InvalidRequestException("A scan has from 1 to 1,000,000 segments, and not " + of);
        }
        if (number < 0 || number >= of) {
            throw new InvalidRequestException(
                    "The segment of a scan in " + of + " must be from 0 to " + (of - 1) + ", and is " + number);
        }
        return new Segment(number, of);
    }

    String describe() {
        return number + " of " + of;
    }
}
