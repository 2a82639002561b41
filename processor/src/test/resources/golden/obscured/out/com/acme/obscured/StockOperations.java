package com.acme.obscured;

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
 * The operations on table {@code stock} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link StockRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StockOperations {
    /**
     * There are only static methods.
     */
    private StockOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param stock the item to write
     * @return the operation, not yet run
     * @see StockRepository#put
     */
    public static PutOperation<Stock> put(Stock stock) {
        return PutOperation.of(StockSchema.INSTANCE, stock);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param stock the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#put
     */
    public static PutOperation<Stock> put(Stock stock,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return PutOperation.of(StockSchema.INSTANCE, stock, StockAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param stock the item to write
     * @return the operation, not yet run
     * @see StockRepository#insert
     */
    public static InsertOperation<Stock> insert(Stock stock) {
        return InsertOperation.of(StockSchema.INSTANCE, stock);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static FindOperation<Stock> find(StockKey key) {
        return FindOperation.of(StockSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static FindOperation<Stock> find(StockKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(StockSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static FindOperation<Stock> find(byte[] Arrays, double Objects) {
        return find(StockKey.of(Arrays, Objects));
    }

    /**
     * Finds the item with this key.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static FindOperation<Stock> find(byte[] Arrays, double Objects,
            UnaryOperator<ReadOptions> options) {
        return find(StockKey.of(Arrays, Objects), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static <R> FindOperation<R> find(StockKey key, View<Stock, R> view) {
        return FindOperation.of(StockSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static <R> FindOperation<R> find(StockKey key, View<Stock, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(StockSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static <R> FindOperation<R> find(byte[] Arrays, double Objects, View<Stock, R> view) {
        return find(StockKey.of(Arrays, Objects), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#find
     */
    public static <R> FindOperation<R> find(byte[] Arrays, double Objects, View<Stock, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(StockKey.of(Arrays, Objects), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static GetOperation<Stock> get(StockKey key) {
        return GetOperation.of(StockSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static GetOperation<Stock> get(StockKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(StockSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static GetOperation<Stock> get(byte[] Arrays, double Objects) {
        return get(StockKey.of(Arrays, Objects));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static GetOperation<Stock> get(byte[] Arrays, double Objects,
            UnaryOperator<ReadOptions> options) {
        return get(StockKey.of(Arrays, Objects), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static <R> GetOperation<R> get(StockKey key, View<Stock, R> view) {
        return GetOperation.of(StockSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static <R> GetOperation<R> get(StockKey key, View<Stock, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(StockSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static <R> GetOperation<R> get(byte[] Arrays, double Objects, View<Stock, R> view) {
        return get(StockKey.of(Arrays, Objects), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#get
     */
    public static <R> GetOperation<R> get(byte[] Arrays, double Objects, View<Stock, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(StockKey.of(Arrays, Objects), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StockRepository#exists
     */
    public static ExistsOperation exists(StockKey key) {
        return ExistsOperation.of(StockSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#exists
     */
    public static ExistsOperation exists(StockKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(StockSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @return the operation, not yet run
     * @see StockRepository#exists
     */
    public static ExistsOperation exists(byte[] Arrays, double Objects) {
        return exists(StockKey.of(Arrays, Objects));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#exists
     */
    public static ExistsOperation exists(byte[] Arrays, double Objects,
            UnaryOperator<ReadOptions> options) {
        return exists(StockKey.of(Arrays, Objects), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StockRepository#delete
     */
    public static DeleteOperation<Stock> delete(StockKey key) {
        return DeleteOperation.of(StockSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#delete
     */
    public static DeleteOperation<Stock> delete(StockKey key,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return DeleteOperation.of(StockSchema.INSTANCE, key, StockAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @return the operation, not yet run
     * @see StockRepository#delete
     */
    public static DeleteOperation<Stock> delete(byte[] Arrays, double Objects) {
        return delete(StockKey.of(Arrays, Objects));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#delete
     */
    public static DeleteOperation<Stock> delete(byte[] Arrays, double Objects,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return delete(StockKey.of(Arrays, Objects), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param stock an item with the key
     * @return the operation, not yet run
     * @see StockRepository#delete
     */
    public static DeleteOperation<Stock> delete(Stock stock) {
        return DeleteOperation.ofItem(StockSchema.INSTANCE, stock);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param stock an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#delete
     */
    public static DeleteOperation<Stock> delete(Stock stock,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return DeleteOperation.ofItem(StockSchema.INSTANCE, stock, StockAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#update
     */
    public static UpdateOperation<Stock> update(StockKey key, UnaryOperator<StockUpdate> changes) {
        return UpdateOperation.update(new StockUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#update
     */
    public static UpdateOperation<Stock> update(byte[] Arrays, double Objects,
            UnaryOperator<StockUpdate> changes) {
        return update(StockKey.of(Arrays, Objects), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StockRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(StockKey key,
            Function<StockUpdate, ? extends UpdateStage<StockUpdate, R>> changes) {
        return UpdateOperation.update(new StockUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StockRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(byte[] Arrays, double Objects,
            Function<StockUpdate, ? extends UpdateStage<StockUpdate, R>> changes) {
        return updateReturning(StockKey.of(Arrays, Objects), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param stock the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#update
     */
    public static UpdateOperation<Stock> update(Stock stock, UnaryOperator<StockUpdate> changes) {
        return UpdateOperation.updateItem(new StockUpdate(stock), stock, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#upsert
     */
    public static UpdateOperation<Stock> upsert(StockKey key, UnaryOperator<StockUpdate> changes) {
        return UpdateOperation.upsert(new StockUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#upsert
     */
    public static UpdateOperation<Stock> upsert(byte[] Arrays, double Objects,
            UnaryOperator<StockUpdate> changes) {
        return upsert(StockKey.of(Arrays, Objects), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StockRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(StockKey key,
            Function<StockUpdate, ? extends UpdateStage<StockUpdate, R>> changes) {
        return UpdateOperation.upsert(new StockUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StockRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(byte[] Arrays, double Objects,
            Function<StockUpdate, ? extends UpdateStage<StockUpdate, R>> changes) {
        return upsertReturning(StockKey.of(Arrays, Objects), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param stock the item to write
     * @return the operation, not yet run
     * @see StockRepository#tryPut
     */
    public static OutcomeOperation<Stock> tryPut(Stock stock) {
        return OutcomeOperation.of(put(stock));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param stock the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#tryPut
     */
    public static OutcomeOperation<Stock> tryPut(Stock stock,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return OutcomeOperation.of(put(stock, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param stock the item to write
     * @return the operation, not yet run
     * @see StockRepository#tryInsert
     */
    public static OutcomeOperation<Stock> tryInsert(Stock stock) {
        return OutcomeOperation.of(insert(stock));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#tryUpdate
     */
    public static OutcomeOperation<Stock> tryUpdate(StockKey key,
            UnaryOperator<StockUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#tryUpdate
     */
    public static OutcomeOperation<Stock> tryUpdate(byte[] Arrays, double Objects,
            UnaryOperator<StockUpdate> changes) {
        return OutcomeOperation.of(update(Arrays, Objects, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param stock the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StockRepository#tryUpdate
     */
    public static OutcomeOperation<Stock> tryUpdate(Stock stock,
            UnaryOperator<StockUpdate> changes) {
        return OutcomeOperation.of(update(stock, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StockRepository#tryDelete
     */
    public static OutcomeOperation<Stock> tryDelete(StockKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#tryDelete
     */
    public static OutcomeOperation<Stock> tryDelete(StockKey key,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @return the operation, not yet run
     * @see StockRepository#tryDelete
     */
    public static OutcomeOperation<Stock> tryDelete(byte[] Arrays, double Objects) {
        return OutcomeOperation.of(delete(Arrays, Objects));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#tryDelete
     */
    public static OutcomeOperation<Stock> tryDelete(byte[] Arrays, double Objects,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return OutcomeOperation.of(delete(Arrays, Objects, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param stock an item with the key
     * @return the operation, not yet run
     * @see StockRepository#tryDelete
     */
    public static OutcomeOperation<Stock> tryDelete(Stock stock) {
        return OutcomeOperation.of(delete(stock));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param stock an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#tryDelete
     */
    public static OutcomeOperation<Stock> tryDelete(Stock stock,
            UnaryOperator<WriteOptions<StockAttributes>> options) {
        return OutcomeOperation.of(delete(stock, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see StockRepository#findAll
     */
    public static FindAllOperation<Stock> findAll(Collection<StockKey> keys) {
        return FindAllOperation.of(StockSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see StockRepository#findAll
     */
    public static FindAllOperation<Stock> findAll(Collection<StockKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(StockSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see StockRepository#putAll
     */
    public static PutAllOperation<Stock> putAll(Collection<? extends Stock> items) {
        return PutAllOperation.of(StockSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#putAll
     */
    public static PutAllOperation<Stock> putAll(Collection<? extends Stock> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(StockSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see StockRepository#deleteAll
     */
    public static DeleteAllOperation<Stock> deleteAll(Collection<StockKey> keys) {
        return DeleteAllOperation.of(StockSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#deleteAll
     */
    public static DeleteAllOperation<Stock> deleteAll(Collection<StockKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(StockSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code Objects}.
     *
     * @param Arrays the partition key
     * @return the operation, not yet run
     * @see StockRepository#query
     */
    public static QueryOperation<Stock> query(byte[] Arrays) {
        return QueryOperation.of(new StockQuery(Arrays));
    }

    /**
     * Queries the items with this partition key, in the order of {@code Objects}.
     *
     * @param <R> what becomes of the result
     * @param Arrays the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see StockRepository#query
     */
    public static <R> QueryOperation<R> query(byte[] Arrays,
            Function<StockQuery, ? extends QueryStage<StockQuery, R>> options) {
        return QueryOperation.of(new StockQuery(Arrays), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see StockRepository#where
     */
    public static WhereOperation<Stock> where(Function<StockAttributes, Condition> condition) {
        return WhereOperation.of(StockSchema.INSTANCE, StockAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see StockRepository#where
     */
    public static WhereOperation<Stock> where(Function<StockAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(StockSchema.INSTANCE, StockAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see StockRepository#scan
     */
    public static ScanOperation<Stock> scan() {
        return ScanOperation.of(StockSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see StockRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Stock, StockAttributes>, ? extends ScanStage<StockAttributes, R>> options) {
        return ScanOperation.of(StockSchema.INSTANCE, StockAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Stock> check(StockKey key,
            Function<StockAttributes, Condition> condition) {
        return CheckOperation.of(StockSchema.INSTANCE, key, StockAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param Arrays the partition key
     * @param Objects the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Stock> check(byte[] Arrays, double Objects,
            Function<StockAttributes, Condition> condition) {
        return check(StockKey.of(Arrays, Objects), condition);
    }
}
