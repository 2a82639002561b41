package io.dynawright.time;

/** How the ISO-8601 text of a point in time that has an offset is stored. Items stored either way are read under both. */
public enum TimestampStorage {
    /** In UTC, {@code 2026-11-21T08:15:30.000000000Z}: the order of the text is the order of time. */
    UTC,
    /**
     * With the offset of the value, {@code 2026-11-21T09:15:30.000000000+01:00}, for {@link java.time.OffsetDateTime} and
     * {@link java.time.ZonedDateTime} (of which the region is not kept). What is read has the offset that is stored,
     * unless the run names a zone.
     *
     * <p>It has its price: the order of the text is no longer the order of time, and conditions on such an attribute
     * compare text, so that the same moment at two offsets is not equal, nor are items that were stored before in UTC.
     * Attributes of keys keep no offset in any case, as their order must be that of time; epoch seconds and milliseconds
     * have none.
     */
    OFFSET
}
