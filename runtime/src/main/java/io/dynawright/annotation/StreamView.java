package io.dynawright.annotation;

/**
 * What the stream of a table shows of an item that was changed.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html">
 *     StreamSpecification</a>
 */
public enum StreamView {

    /** There is no stream. */
    NONE,

    /** Its key. */
    KEYS_ONLY,

    /** All of it, after the change. */
    NEW_IMAGE,

    /** All of it, before the change. */
    OLD_IMAGE,

    /** All of it, before and after the change. */
    NEW_AND_OLD_IMAGES
}
