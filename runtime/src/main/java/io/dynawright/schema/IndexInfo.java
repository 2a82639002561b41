package io.dynawright.schema;

/** A secondary index of a table, with all attributes projected. */
public sealed interface IndexInfo {

    /** Its name. */
    String name();

    /** Its key. */
    KeySchema key();

    /** A global secondary index. */
    record Global(String name, KeySchema key) implements IndexInfo {}

    /** A local secondary index; its partition key is the table's. */
    record Local(String name, KeySchema key) implements IndexInfo {}
}
