package io.dynawright.schema;

/** A secondary index of a table. */
public sealed interface IndexInfo {

    /** Its name. */
    String name();

    /** Its key. */
    KeySchema key();

    /** What it holds of each item. */
    IndexProjection projection();

    /**
     * A global secondary index.
     *
     * @param capacity what it serves, where that is other than what its table does
     */
    record Global(String name, KeySchema key, IndexProjection projection, Capacity capacity) implements IndexInfo {}

    /** A local secondary index; its partition key is the table's. */
    record Local(String name, KeySchema key, IndexProjection projection) implements IndexInfo {}
}
