package io.dynawright.processor.model;

/** A secondary index that can be queried. */
public sealed interface Index {

    /** Its name in DynamoDB. */
    String name();

    /** The repository's query method for it. */
    String queryMethod();

    /** The simple name of its builder, nested in the table's query class. */
    String queryBuilder();

    /** What a query of it is keyed by. */
    PrimaryKey key();

    /** Has a key of its own; reads are eventually consistent. */
    record Global(String name, String queryMethod, String queryBuilder, PrimaryKey key) implements Index {}

    /** Shares the table's partition key; can be read consistently. */
    record Local(String name, String queryMethod, String queryBuilder, PrimaryKey key) implements Index {}
}
