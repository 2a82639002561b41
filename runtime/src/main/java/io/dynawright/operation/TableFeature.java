package io.dynawright.operation;

/**
 * What a table can be made without, though its entity declares it.
 *
 * @see CreateTableOptions#without
 */
public enum TableFeature {

    /** That items expire. */
    TIME_TO_LIVE,

    /** That the table can be restored to a moment of the last days. */
    RECOVERY,

    /** That the table is in several Regions. */
    REPLICAS,

    /** That DynamoDB refuses to delete the table. */
    DELETION_PROTECTION,

    /** That there is a limit of what is served on demand, of the table and of its indexes. */
    MAXIMUM_THROUGHPUT
}
