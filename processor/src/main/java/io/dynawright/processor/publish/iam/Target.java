package io.dynawright.processor.publish.iam;

/** What a statement of a policy is about. */
sealed interface Target {

    /** The table. */
    record Table() implements Target {}

    /** One of its indexes. */
    record OfIndex(String name) implements Target {}

    /** The key that encrypts it: an id, an ARN, or {@code *} for any key. */
    record Key(String key) implements Target {}

    /** All there is: some actions know of nothing in particular. */
    record Anything() implements Target {}
}
