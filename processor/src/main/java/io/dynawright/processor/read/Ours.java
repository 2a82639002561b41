package io.dynawright.processor.read;

/** The names of Dynawright's own annotations, as far as they are read. */
final class Ours {

    static final String PACKAGE = "io.dynawright.annotation";

    static final String TABLE = PACKAGE + ".Table";
    static final String PARTITION_KEY = PACKAGE + ".PartitionKey";
    static final String SORT_KEY = PACKAGE + ".SortKey";
    static final String ATTRIBUTE = PACKAGE + ".Attribute";
    static final String IGNORE = PACKAGE + ".Ignore";
    static final String INDEX = PACKAGE + ".Index";
    static final String INDEXES = PACKAGE + ".Indexes";
    static final String LOCAL_INDEX = PACKAGE + ".LocalIndex";
    static final String LOCAL_INDEXES = PACKAGE + ".LocalIndexes";

    private Ours() {}
}
