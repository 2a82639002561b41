package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.wire.RawItem;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads any number of items by their keys, from one table or several.
 *
 * @param target what the batch is about
 * @param tables how each table is read, by the name that it has in DynamoDB
 */
record BatchReads(Target target, Map<String, TableRead> tables, BatchMode.Metering metering) {

    private static final int MAX_KEYS = 100;

    /** Reads these items, each of which is there once. */
    Step<BatchRun> begin(Collection<ItemKey> keys, BatchMode mode, OperationContext context) {
        return new BatchLoop(MAX_KEYS, chunk -> new BatchGetOperation(this, chunk), mode).begin(keys, context);
    }

    /** The first of the requests. */
    BatchGetOperation first(Collection<ItemKey> keys) {
        return new BatchGetOperation(this, keys.stream().limit(MAX_KEYS).toList());
    }

    Set<String> sensitive() {
        return Subject.sensitive(tables.values().stream().map(TableRead::subject));
    }

    TableRead table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    /** The key of an item that came from this table. */
    ItemKey key(String answered, RawItem item) {
        String table = asked(answered);
        return ItemKey.of(table, table(table).key().attributes(), item);
    }

    /** The key as it was given, or a whole item. */
    ItemKey key(String answered, Map<String, AttributeValue> item) {
        return key(answered, RawItem.of(item));
    }

    /** Tables that were asked for by their ARNs may be answered for by their names. */
    private String asked(String answered) {
        return tables.containsKey(answered)
                ? answered
                : tables.keySet().stream()
                        .filter(table -> table.endsWith(":table/" + answered))
                        .findFirst()
                        .orElse(answered);
    }
}
