package io.dynawright.operation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a table is made without. A builder for use within one call.
 *
 * <pre>{@code
 * dynawright.createTable(OrderSchema.INSTANCE, o -> o.forDynamoDbLocal());
 * dynawright.createTable(OrderSchema.INSTANCE, o -> o.without(TableFeature.DELETION_PROTECTION));
 * }</pre>
 */
public final class CreateTableOptions {

    private final Set<TableFeature> leftOut = EnumSet.noneOf(TableFeature.class);

    CreateTableOptions() {}

    /** Leaves these out, beside those that were left out before. */
    public CreateTableOptions without(TableFeature first, TableFeature... others) {
        leftOut.add(first);
        Collections.addAll(leftOut, others);
        return this;
    }

    /**
     * Leaves out what DynamoDB Local refuses: {@link TableFeature#RECOVERY}, {@link TableFeature#REPLICAS} and {@link
     * TableFeature#MAXIMUM_THROUGHPUT}. It takes all else and does nothing about tags, encryption, the table's class and
     * warm throughput. It does delete items whose time is over, within seconds.
     */
    public CreateTableOptions forDynamoDbLocal() {
        return without(TableFeature.RECOVERY, TableFeature.REPLICAS, TableFeature.MAXIMUM_THROUGHPUT);
    }

    Set<TableFeature> leftOut() {
        return leftOut;
    }
}
