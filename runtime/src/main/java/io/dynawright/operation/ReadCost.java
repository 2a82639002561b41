package io.dynawright.operation;

/** What a read costs: DynamoDB charges for what it reads, not for what is left of it. From the cheapest up. */
enum ReadCost {
    /** One item. */
    SINGLE_ITEM("one item"),
    /** The items of one partition that the key condition leaves. */
    ONE_PARTITION("one partition"),
    /** The items of one partition of a local index, each of which is then read from the table. */
    PARTITION_AND_ITEMS("one partition, and each of its items in the table"),
    /** All items. */
    WHOLE_TABLE("all partitions");

    private final String reach;

    ReadCost(String reach) {
        this.reach = reach;
    }

    /** In words. */
    String describe(Consistency consistency) {
        return reach
                + (consistency == Consistency.STRONG
                        ? ", consistent: one read unit for each 4 KB read"
                        : ", eventually consistent: half a read unit for each 4 KB read");
    }
}
