package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.wire.RawItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/**
 * Reads any number of items by their keys, with BatchGetItem: 100 at a time, and again, with growing pauses, what
 * DynamoDB leaves unprocessed. Equal keys are asked for once. Several of them, of several tables, share their requests
 * in {@code dynawright.batchGet(…)}.
 *
 * <p>Keys that are unprocessed also after the last retry are told by {@link FoundItems#unprocessed()}. As long as some
 * items of a request come, the rest is asked for again; where none comes, or the whole request fails with an error that
 * may pass, it is tried as often as the {@link RetryPolicy} says. An error that will not pass is thrown.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class FindAllOperation<T> extends StepwiseOperation<FoundItems<T>>
        implements ReadOperation<FoundItems<T>> {

    private final Subject<T> subject;
    private final List<KeyedSubject<T>> keys;
    private final Consistency consistency;
    private final BatchMode mode;

    private FindAllOperation(Subject<T> subject, List<KeyedSubject<T>> keys, Consistency consistency, BatchMode mode) {
        this.subject = subject;
        this.keys = keys;
        this.consistency = consistency;
        this.mode = mode;
    }

    /**
     * The operation on the items with these keys.
     *
     * @throws InvalidRequestException if the collection or a key is null, or a key is empty or too long
     */
    public static <T> FindAllOperation<T> of(EntitySchema<T> schema, Collection<? extends EntityKey<T>> keys) {
        return of(schema, keys, UnaryOperator.identity());
    }

    /**
     * The operation on the items with these keys, as the options say.
     *
     * @throws InvalidRequestException if the collection or a key is null, or a key is empty or too long, or an option is
     *     not legal
     */
    public static <T> FindAllOperation<T> of(
            EntitySchema<T> schema, Collection<? extends EntityKey<T>> keys, UnaryOperator<BatchReadOptions> options) {
        Subject<T> subject = Subject.of("findAll", schema);
        BatchReadOptions configured = Options.configure(new BatchReadOptions(), options, subject::target);
        return new FindAllOperation<>(
                subject, Batches.keyed(subject, keys), configured.consistency(), configured.mode());
    }

    @Override
    public Target target() {
        return subject.target();
    }

    /** The first of the requests. */
    @Override
    public BatchGetItemRequest toRequest(OperationContext context) {
        return reads(context).first(byKey(context).keySet()).toRequest(context);
    }

    @Override
    Step<FoundItems<T>> begin(OperationContext context) {
        before(context);
        return reads(context).begin(byKey(context).keySet(), mode, context).then(run -> new Step.Done<>(result(run)));
    }

    private BatchReads reads(OperationContext context) {
        return new BatchReads(target(), Map.of(table(context), read()), mode.metering());
    }

    String table(OperationContext context) {
        return context.tableName(subject.schema().tableName());
    }

    TableRead read() {
        return new TableRead(subject, List.of(), consistency);
    }

    /** Each item once, in the order in which they were asked for. */
    Map<ItemKey, EntityKey<T>> byKey(OperationContext context) {
        Map<ItemKey, EntityKey<T>> distinct = new LinkedHashMap<>();
        keys.forEach(each -> distinct.putIfAbsent(ItemKey.of(table(context), each.encoded()), each.key()));
        return distinct;
    }

    /** Calls the hooks before anything is sent. */
    void before(OperationContext context) {
        HookCalls.beforeRead(subject.schema(), context);
    }

    /** What came of it. */
    FoundItems<T> result(BatchRun run) {
        Batches.unlessFailed(run);
        Map<ItemKey, T> found = new LinkedHashMap<>();
        List<EntityKey<T>> missing = new ArrayList<>();
        List<EntityKey<T>> unprocessed = new ArrayList<>();
        Set<ItemKey> left = run.unprocessed();
        byKey(run.context()).forEach((itemKey, key) -> {
            RawItem item = run.found(itemKey);
            if (item != null && Expiry.shows(subject, item, run.context())) {
                found.put(itemKey, decode(item, run.context()));
            } else if (left.contains(itemKey)) {
                unprocessed.add(key);
            } else {
                missing.add(key);
            }
        });
        return new FoundItems<>(subject, table(run.context()), found, missing, unprocessed, run);
    }

    private T decode(RawItem item, OperationContext context) {
        T entity = Items.decode(subject, item, context);
        HookCalls.afterRead(subject.schema(), entity, context);
        return entity;
    }
}
