package io.dynawright.operation;

import io.dynawright.schema.EntityKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The items that a batch deletes in one run, each once. */
record DeletePart<T>(Subject<T> subject, Map<ItemKey, KeyedSubject<T>> items) implements BatchPart<DeletedItems<T>> {

    static <T> DeletePart<T> of(Subject<T> subject, List<KeyedSubject<T>> keys, OperationContext context) {
        String table = context.tableName(subject.schema().tableName());
        Map<ItemKey, KeyedSubject<T>> items = new LinkedHashMap<>();
        keys.forEach(each -> items.putIfAbsent(ItemKey.of(table, each.encoded()), each));
        return new DeletePart<>(subject, items);
    }

    @Override
    public Map<ItemKey, WriteRequest> writes() {
        Map<ItemKey, WriteRequest> writes = new LinkedHashMap<>();
        items.keySet()
                .forEach(key -> writes.put(
                        key,
                        WriteRequest.builder()
                                .deleteRequest(delete -> delete.key(key.values()))
                                .build()));
        return writes;
    }

    @Override
    public void before(OperationContext context) {
        items.values().forEach(each -> HookCalls.beforeDelete(each, context));
    }

    @Override
    public void after(BatchRun run) {
        Set<ItemKey> left = run.unprocessed();
        items.forEach((key, each) -> {
            if (!left.contains(key)) {
                HookCalls.afterDelete(each, Optional.empty(), run.context());
            }
        });
    }

    @Override
    public List<EntityKey<T>> unprocessed(BatchRun run) {
        return keys(run.unprocessed()::contains);
    }

    @Override
    public DeletedItems<T> result(BatchRun run) {
        Predicate<ItemKey> isLeft = run.unprocessed()::contains;
        return new DeletedItems<>(subject.target(), keys(isLeft.negate()), keys(isLeft), run);
    }

    private List<EntityKey<T>> keys(Predicate<ItemKey> chosen) {
        return items.entrySet().stream()
                .filter(each -> chosen.test(each.getKey()))
                .map(each -> each.getValue().key())
                .toList();
    }
}
