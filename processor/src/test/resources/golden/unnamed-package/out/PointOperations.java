import io.dynawright.expression.Condition;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code points} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link PointRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class PointOperations {
    /**
     * There are only static methods.
     */
    private PointOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param point the item to write
     * @return the operation, not yet run
     * @see PointRepository#put
     */
    public static PutOperation<Point> put(Point point) {
        return PutOperation.of(PointSchema.INSTANCE, point);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param point the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#put
     */
    public static PutOperation<Point> put(Point point,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return PutOperation.of(PointSchema.INSTANCE, point, PointAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param point the item to write
     * @return the operation, not yet run
     * @see PointRepository#insert
     */
    public static InsertOperation<Point> insert(Point point) {
        return InsertOperation.of(PointSchema.INSTANCE, point);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static FindOperation<Point> find(PointKey key) {
        return FindOperation.of(PointSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static FindOperation<Point> find(PointKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PointSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param x the partition key
     * @param y the sort key
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static FindOperation<Point> find(int x, int y) {
        return find(PointKey.of(x, y));
    }

    /**
     * Finds the item with this key.
     *
     * @param x the partition key
     * @param y the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static FindOperation<Point> find(int x, int y, UnaryOperator<ReadOptions> options) {
        return find(PointKey.of(x, y), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static <R> FindOperation<R> find(PointKey key, View<Point, R> view) {
        return FindOperation.of(PointSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static <R> FindOperation<R> find(PointKey key, View<Point, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PointSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param y the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static <R> FindOperation<R> find(int x, int y, View<Point, R> view) {
        return find(PointKey.of(x, y), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param y the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#find
     */
    public static <R> FindOperation<R> find(int x, int y, View<Point, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(PointKey.of(x, y), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static GetOperation<Point> get(PointKey key) {
        return GetOperation.of(PointSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static GetOperation<Point> get(PointKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PointSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param x the partition key
     * @param y the sort key
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static GetOperation<Point> get(int x, int y) {
        return get(PointKey.of(x, y));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param x the partition key
     * @param y the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static GetOperation<Point> get(int x, int y, UnaryOperator<ReadOptions> options) {
        return get(PointKey.of(x, y), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static <R> GetOperation<R> get(PointKey key, View<Point, R> view) {
        return GetOperation.of(PointSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static <R> GetOperation<R> get(PointKey key, View<Point, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PointSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param y the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static <R> GetOperation<R> get(int x, int y, View<Point, R> view) {
        return get(PointKey.of(x, y), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param y the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#get
     */
    public static <R> GetOperation<R> get(int x, int y, View<Point, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(PointKey.of(x, y), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PointRepository#exists
     */
    public static ExistsOperation exists(PointKey key) {
        return ExistsOperation.of(PointSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#exists
     */
    public static ExistsOperation exists(PointKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PointSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param x the partition key
     * @param y the sort key
     * @return the operation, not yet run
     * @see PointRepository#exists
     */
    public static ExistsOperation exists(int x, int y) {
        return exists(PointKey.of(x, y));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param x the partition key
     * @param y the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#exists
     */
    public static ExistsOperation exists(int x, int y, UnaryOperator<ReadOptions> options) {
        return exists(PointKey.of(x, y), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PointRepository#delete
     */
    public static DeleteOperation<Point> delete(PointKey key) {
        return DeleteOperation.of(PointSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#delete
     */
    public static DeleteOperation<Point> delete(PointKey key,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return DeleteOperation.of(PointSchema.INSTANCE, key, PointAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param x the partition key
     * @param y the sort key
     * @return the operation, not yet run
     * @see PointRepository#delete
     */
    public static DeleteOperation<Point> delete(int x, int y) {
        return delete(PointKey.of(x, y));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param x the partition key
     * @param y the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#delete
     */
    public static DeleteOperation<Point> delete(int x, int y,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return delete(PointKey.of(x, y), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param point an item with the key
     * @return the operation, not yet run
     * @see PointRepository#delete
     */
    public static DeleteOperation<Point> delete(Point point) {
        return DeleteOperation.ofItem(PointSchema.INSTANCE, point);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param point an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#delete
     */
    public static DeleteOperation<Point> delete(Point point,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return DeleteOperation.ofItem(PointSchema.INSTANCE, point, PointAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#update
     */
    public static UpdateOperation<Point> update(PointKey key, UnaryOperator<PointUpdate> changes) {
        return UpdateOperation.update(new PointUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param x the partition key
     * @param y the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#update
     */
    public static UpdateOperation<Point> update(int x, int y, UnaryOperator<PointUpdate> changes) {
        return update(PointKey.of(x, y), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PointRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(PointKey key,
            Function<PointUpdate, ? extends UpdateStage<PointUpdate, R>> changes) {
        return UpdateOperation.update(new PointUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param y the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PointRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(int x, int y,
            Function<PointUpdate, ? extends UpdateStage<PointUpdate, R>> changes) {
        return updateReturning(PointKey.of(x, y), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param point the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#update
     */
    public static UpdateOperation<Point> update(Point point, UnaryOperator<PointUpdate> changes) {
        return UpdateOperation.updateItem(new PointUpdate(point), point, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#upsert
     */
    public static UpdateOperation<Point> upsert(PointKey key, UnaryOperator<PointUpdate> changes) {
        return UpdateOperation.upsert(new PointUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param x the partition key
     * @param y the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#upsert
     */
    public static UpdateOperation<Point> upsert(int x, int y, UnaryOperator<PointUpdate> changes) {
        return upsert(PointKey.of(x, y), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PointRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(PointKey key,
            Function<PointUpdate, ? extends UpdateStage<PointUpdate, R>> changes) {
        return UpdateOperation.upsert(new PointUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param y the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PointRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(int x, int y,
            Function<PointUpdate, ? extends UpdateStage<PointUpdate, R>> changes) {
        return upsertReturning(PointKey.of(x, y), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param point the item to write
     * @return the operation, not yet run
     * @see PointRepository#tryPut
     */
    public static OutcomeOperation<Point> tryPut(Point point) {
        return OutcomeOperation.of(put(point));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param point the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#tryPut
     */
    public static OutcomeOperation<Point> tryPut(Point point,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return OutcomeOperation.of(put(point, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param point the item to write
     * @return the operation, not yet run
     * @see PointRepository#tryInsert
     */
    public static OutcomeOperation<Point> tryInsert(Point point) {
        return OutcomeOperation.of(insert(point));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#tryUpdate
     */
    public static OutcomeOperation<Point> tryUpdate(PointKey key,
            UnaryOperator<PointUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param x the partition key
     * @param y the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#tryUpdate
     */
    public static OutcomeOperation<Point> tryUpdate(int x, int y,
            UnaryOperator<PointUpdate> changes) {
        return OutcomeOperation.of(update(x, y, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param point the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PointRepository#tryUpdate
     */
    public static OutcomeOperation<Point> tryUpdate(Point point,
            UnaryOperator<PointUpdate> changes) {
        return OutcomeOperation.of(update(point, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PointRepository#tryDelete
     */
    public static OutcomeOperation<Point> tryDelete(PointKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#tryDelete
     */
    public static OutcomeOperation<Point> tryDelete(PointKey key,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param x the partition key
     * @param y the sort key
     * @return the operation, not yet run
     * @see PointRepository#tryDelete
     */
    public static OutcomeOperation<Point> tryDelete(int x, int y) {
        return OutcomeOperation.of(delete(x, y));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param x the partition key
     * @param y the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#tryDelete
     */
    public static OutcomeOperation<Point> tryDelete(int x, int y,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return OutcomeOperation.of(delete(x, y, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param point an item with the key
     * @return the operation, not yet run
     * @see PointRepository#tryDelete
     */
    public static OutcomeOperation<Point> tryDelete(Point point) {
        return OutcomeOperation.of(delete(point));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param point an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#tryDelete
     */
    public static OutcomeOperation<Point> tryDelete(Point point,
            UnaryOperator<WriteOptions<PointAttributes>> options) {
        return OutcomeOperation.of(delete(point, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PointRepository#findAll
     */
    public static FindAllOperation<Point> findAll(Collection<PointKey> keys) {
        return FindAllOperation.of(PointSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see PointRepository#findAll
     */
    public static FindAllOperation<Point> findAll(Collection<PointKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(PointSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see PointRepository#putAll
     */
    public static PutAllOperation<Point> putAll(Collection<? extends Point> items) {
        return PutAllOperation.of(PointSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#putAll
     */
    public static PutAllOperation<Point> putAll(Collection<? extends Point> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(PointSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PointRepository#deleteAll
     */
    public static DeleteAllOperation<Point> deleteAll(Collection<PointKey> keys) {
        return DeleteAllOperation.of(PointSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#deleteAll
     */
    public static DeleteAllOperation<Point> deleteAll(Collection<PointKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(PointSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code y}.
     *
     * @param x the partition key
     * @return the operation, not yet run
     * @see PointRepository#query
     */
    public static QueryOperation<Point> query(int x) {
        return QueryOperation.of(new PointQuery(x));
    }

    /**
     * Queries the items with this partition key, in the order of {@code y}.
     *
     * @param <R> what becomes of the result
     * @param x the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see PointRepository#query
     */
    public static <R> QueryOperation<R> query(int x,
            Function<PointQuery, ? extends QueryStage<PointQuery, R>> options) {
        return QueryOperation.of(new PointQuery(x), options);
    }

    /**
     * Queries index {@code point} for the items with this {@code y}.
     *
     * @param y the partition key
     * @return the operation, not yet run
     * @see PointRepository#point
     */
    public static QueryOperation<Point> point(int y) {
        return QueryOperation.of(new PointQuery.Point_(y));
    }

    /**
     * Queries index {@code point} for the items with this {@code y}.
     *
     * @param <R> what becomes of the result
     * @param y the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see PointRepository#point
     */
    public static <R> QueryOperation<R> point(int y,
            Function<PointQuery.Point_, ? extends QueryStage<PointQuery.Point_, R>> options) {
        return QueryOperation.of(new PointQuery.Point_(y), options);
    }

    /**
     * Queries index {@code colour} for the items with this {@code colour}.
     *
     * @param colour the partition key
     * @return the operation, not yet run
     * @see PointRepository#colour
     */
    public static QueryOperation<Point> colour(Colour colour) {
        return QueryOperation.of(new PointQuery.Colour_(colour));
    }

    /**
     * Queries index {@code colour} for the items with this {@code colour}.
     *
     * @param <R> what becomes of the result
     * @param colour the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see PointRepository#colour
     */
    public static <R> QueryOperation<R> colour(Colour colour,
            Function<PointQuery.Colour_, ? extends QueryStage<PointQuery.Colour_, R>> options) {
        return QueryOperation.of(new PointQuery.Colour_(colour), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see PointRepository#where
     */
    public static WhereOperation<Point> where(Function<PointAttributes, Condition> condition) {
        return WhereOperation.of(PointSchema.INSTANCE, PointAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see PointRepository#where
     */
    public static WhereOperation<Point> where(Function<PointAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(PointSchema.INSTANCE, PointAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see PointRepository#scan
     */
    public static ScanOperation<Point> scan() {
        return ScanOperation.of(PointSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see PointRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Point, PointAttributes>, ? extends ScanStage<PointAttributes, R>> options) {
        return ScanOperation.of(PointSchema.INSTANCE, PointAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Point> check(PointKey key,
            Function<PointAttributes, Condition> condition) {
        return CheckOperation.of(PointSchema.INSTANCE, key, PointAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param x the partition key
     * @param y the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Point> check(int x, int y,
            Function<PointAttributes, Condition> condition) {
        return check(PointKey.of(x, y), condition);
    }
}
