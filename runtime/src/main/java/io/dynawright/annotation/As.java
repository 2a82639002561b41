package io.dynawright.annotation;

/** In what form a value is stored, where its type allows several. */
public enum As {

    /** In the form of the table's {@link Format}. */
    DEFAULT,

    /** As text in ISO-8601, UTC, with nine fraction digits. */
    ISO,

    /** As a number: the seconds since 1970-01-01T00:00:00Z. Fractions are dropped. */
    EPOCH_SECONDS,

    /** As a number: the milliseconds since 1970-01-01T00:00:00Z. Finer fractions are dropped. */
    EPOCH_MILLIS,

    /** As a set (SS, NS or BS), which takes a {@code Set} of strings, numbers or binary values; anything else is refused. */
    SET
}
