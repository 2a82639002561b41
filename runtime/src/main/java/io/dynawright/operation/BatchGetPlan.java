package io.dynawright.operation;

import io.dynawright.error.ThrottledException;
import io.dynawright.expression.Path;
import io.dynawright.wire.RawItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the items of one table that have these keys, all of them or none.
 *
 * @param reading what the items are read as
 */
record BatchGetPlan<R>(Subject<?> subject, Reading.Fetched<R> reading, Consistency consistency) {

    /** The same items, read as something else. */
    <S> BatchGetPlan<S> as(Reading.Fetched<S> other) {
        return new BatchGetPlan<>(subject, other, consistency);
    }

    /** Reads the table's key out of an item. */
    Reading.Fetched<Map<String, AttributeValue>> key() {
        List<String> names = subject.schema().definition().key().attributes();
        return new Reading.Fetched<>(subject.keyPaths(), (item, context) -> keyOf(item, names));
    }

    private static Map<String, AttributeValue> keyOf(RawItem item, List<String> names) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        names.forEach(name -> Optional.ofNullable(item.value(name)).ifPresent(value -> key.put(name, value)));
        return key;
    }

    /** What is fetched of each item: its key with the rest, since answers come in any order, and whether it is hidden. */
    List<Path> projected() {
        return Expiry.fetched(subject, reading.projectedWithKey(subject));
    }

    /**
     * Reads the items with these keys; those that do not exist are not found.
     *
     * @param content whether it is asked what that costs
     */
    Step<BatchGetRun> begin(List<Map<String, AttributeValue>> keys, PageContent content, OperationContext context) {
        BatchMode.Metering metering =
                content == PageContent.METERED_ITEMS ? BatchMode.Metering.ON : BatchMode.Metering.OFF;
        String table = context.tableName(subject.schema().tableName());
        TableRead read = new TableRead(subject, projected(), consistency);
        BatchReads reads = new BatchReads(subject.target(), Map.of(table, read), metering);
        return reads.begin(
                        keys.stream()
                                .map(key -> reads.key(table, key))
                                .distinct()
                                .toList(),
                        BatchMode.plain(metering),
                        context)
                .then(run -> new Step.Done<>(new BatchGetRun(subject, reads, table, complete(run))));
    }

    private BatchRun complete(BatchRun run) {
        Batches.unlessFailed(run);
        if (!run.unprocessed().isEmpty()) {
            throw new ThrottledException(
                    "DynamoDB left " + run.unprocessed().size() + " keys of a batch unprocessed, also after "
                            + (run.context().retries().maxAttempts() - 1) + " retries",
                    subject.target(),
                    run.lastError().orElse(null));
        }
        return run;
    }
}
