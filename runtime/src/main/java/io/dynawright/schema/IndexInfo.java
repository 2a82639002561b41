package io.dynawright.schema;

/** A secondary index of a table. */
public sealed interface IndexInfo {

    /** Its name. */
    String name();

    /** Its key. */
    KeySchema key();

    /** What it holds of each item. */
    IndexProjection projection();

    /** A global secondary index. */
    record Global(String name, KeySchema key, IndexProjection projection) implements IndexInfo {}

    /** A local secondary index; its partition key is the table's. */
    record Local(String name, KeySchema key, IndexProjection projection) implements IndexInfo {}
}
