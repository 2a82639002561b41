package io.dynawright.annotation;

/**
 * What a secondary index holds of each item. The keys of the index and of the table are always in it.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.Projections">Attribute
 *     projections</a>
 */
public enum Projection {

    /** All attributes; the index is as large as the items it holds. */
    ALL,

    /** The keys and nothing else. */
    KEYS_ONLY,

    /** The keys, and the attributes that {@code include} names. */
    INCLUDE
}
