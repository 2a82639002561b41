package io.dynawright.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The entities that a batch puts in one run.
 *
 * @param puts by the keys under which they are stored
 * @param superseded entities that are not written, since a later one has the same key
 */
record PutPart<T>(Subject<T> subject, Map<ItemKey, Put<T>> puts, List<T> superseded) implements BatchPart<PutItems<T>> {

    /** An entity, and the item that it is stored as. */
    record Put<T>(Draft<T> draft, Map<String, AttributeValue> item) {

        T given() {
            return draft.entity();
        }

        /** Without values. */
        @Override
        public String toString() {
            return "Put" + item.keySet();
        }
    }

    static <T> PutPart<T> of(Subject<T> subject, List<Draft<T>> drafts, OperationContext context) {
        String table = context.tableName(subject.schema().tableName());
        List<String> names = subject.schema().definition().key().attributes();
        PutPart<T> part = new PutPart<>(subject, new LinkedHashMap<>(), new ArrayList<>());
        for (Draft<T> draft : drafts) {
            Map<String, AttributeValue> item = draft.item(context, Stamps::put);
            part.add(ItemKey.of(table, names, item), new Put<>(draft, item));
        }
        return part;
    }

    private void add(ItemKey key, Put<T> put) {
        Put<T> earlier = puts.remove(key);
        if (earlier != null) {
            superseded.add(earlier.given());
        }
        puts.put(key, put);
    }

    @Override
    public Map<ItemKey, WriteRequest> writes() {
        Map<ItemKey, WriteRequest> writes = new LinkedHashMap<>();
        puts.forEach((key, put) -> writes.put(
                key,
                WriteRequest.builder().putRequest(each -> each.item(put.item())).build()));
        return writes;
    }

    @Override
    public void before(OperationContext context) {
        puts.values().forEach(put -> HookCalls.beforeWrite(subject.schema(), put.given(), context));
    }

    @Override
    public void after(BatchRun run) {
        written(run).forEach(entity -> HookCalls.afterWrite(subject.schema(), entity, run.context()));
    }

    private List<T> written(BatchRun run) {
        Map<ItemKey, Put<T>> written = new LinkedHashMap<>(puts);
        written.keySet().removeAll(run.unprocessed());
        return entities(written, put -> put.draft().stored(put.item(), run.context()));
    }

    @Override
    public List<T> unprocessed(BatchRun run) {
        Set<ItemKey> left = run.unprocessed();
        Map<ItemKey, Put<T>> unprocessed = new LinkedHashMap<>(puts);
        unprocessed.keySet().retainAll(left);
        return entities(unprocessed, Put::given);
    }

    private static <T> List<T> entities(Map<ItemKey, Put<T>> puts, Function<Put<T>, T> entity) {
        return puts.values().stream().map(entity).toList();
    }

    @Override
    public PutItems<T> result(BatchRun run) {
        return new PutItems<>(subject.target(), written(run), unprocessed(run), superseded, run);
    }
}
