package com.acme.blobs;

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
 * The operations on table {@code counters} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link CounterRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CounterOperations {
    /**
     * There are only static methods.
     */
    private CounterOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param counter the item to write
     * @return the operation, not yet run
     * @see CounterRepository#put
     */
    public static PutOperation<Counter> put(Counter counter) {
        return PutOperation.of(CounterSchema.INSTANCE, counter);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param counter the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#put
     */
    public static PutOperation<Counter> put(Counter counter,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return PutOperation.of(CounterSchema.INSTANCE, counter, CounterAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param counter the item to write
     * @return the operation, not yet run
     * @see CounterRepository#insert
     */
    public static InsertOperation<Counter> insert(Counter counter) {
        return InsertOperation.of(CounterSchema.INSTANCE, counter);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static FindOperation<Counter> find(CounterKey key) {
        return FindOperation.of(CounterSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static FindOperation<Counter> find(CounterKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CounterSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static FindOperation<Counter> find(long shard, Character letter) {
        return find(CounterKey.of(shard, letter));
    }

    /**
     * Finds the item with this key.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static FindOperation<Counter> find(long shard, Character letter,
            UnaryOperator<ReadOptions> options) {
        return find(CounterKey.of(shard, letter), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static <R> FindOperation<R> find(CounterKey key, View<Counter, R> view) {
        return FindOperation.of(CounterSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static <R> FindOperation<R> find(CounterKey key, View<Counter, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CounterSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param letter the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static <R> FindOperation<R> find(long shard, Character letter, View<Counter, R> view) {
        return find(CounterKey.of(shard, letter), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param letter the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#find
     */
    public static <R> FindOperation<R> find(long shard, Character letter, View<Counter, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(CounterKey.of(shard, letter), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static GetOperation<Counter> get(CounterKey key) {
        return GetOperation.of(CounterSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static GetOperation<Counter> get(CounterKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CounterSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static GetOperation<Counter> get(long shard, Character letter) {
        return get(CounterKey.of(shard, letter));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static GetOperation<Counter> get(long shard, Character letter,
            UnaryOperator<ReadOptions> options) {
        return get(CounterKey.of(shard, letter), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static <R> GetOperation<R> get(CounterKey key, View<Counter, R> view) {
        return GetOperation.of(CounterSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static <R> GetOperation<R> get(CounterKey key, View<Counter, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CounterSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param letter the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static <R> GetOperation<R> get(long shard, Character letter, View<Counter, R> view) {
        return get(CounterKey.of(shard, letter), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param letter the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#get
     */
    public static <R> GetOperation<R> get(long shard, Character letter, View<Counter, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(CounterKey.of(shard, letter), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CounterRepository#exists
     */
    public static ExistsOperation exists(CounterKey key) {
        return ExistsOperation.of(CounterSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#exists
     */
    public static ExistsOperation exists(CounterKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(CounterSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @return the operation, not yet run
     * @see CounterRepository#exists
     */
    public static ExistsOperation exists(long shard, Character letter) {
        return exists(CounterKey.of(shard, letter));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#exists
     */
    public static ExistsOperation exists(long shard, Character letter,
            UnaryOperator<ReadOptions> options) {
        return exists(CounterKey.of(shard, letter), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CounterRepository#delete
     */
    public static DeleteOperation<Counter> delete(CounterKey key) {
        return DeleteOperation.of(CounterSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#delete
     */
    public static DeleteOperation<Counter> delete(CounterKey key,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return DeleteOperation.of(CounterSchema.INSTANCE, key, CounterAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @return the operation, not yet run
     * @see CounterRepository#delete
     */
    public static DeleteOperation<Counter> delete(long shard, Character letter) {
        return delete(CounterKey.of(shard, letter));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#delete
     */
    public static DeleteOperation<Counter> delete(long shard, Character letter,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return delete(CounterKey.of(shard, letter), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param counter an item with the key
     * @return the operation, not yet run
     * @see CounterRepository#delete
     */
    public static DeleteOperation<Counter> delete(Counter counter) {
        return DeleteOperation.ofItem(CounterSchema.INSTANCE, counter);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param counter an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#delete
     */
    public static DeleteOperation<Counter> delete(Counter counter,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return DeleteOperation.ofItem(CounterSchema.INSTANCE, counter, CounterAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#update
     */
    public static UpdateOperation<Counter> update(CounterKey key,
            UnaryOperator<CounterUpdate> changes) {
        return UpdateOperation.update(new CounterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#update
     */
    public static UpdateOperation<Counter> update(long shard, Character letter,
            UnaryOperator<CounterUpdate> changes) {
        return update(CounterKey.of(shard, letter), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CounterRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(CounterKey key,
            Function<CounterUpdate, ? extends UpdateStage<CounterUpdate, R>> changes) {
        return UpdateOperation.update(new CounterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param letter the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CounterRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(long shard, Character letter,
            Function<CounterUpdate, ? extends UpdateStage<CounterUpdate, R>> changes) {
        return updateReturning(CounterKey.of(shard, letter), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param counter the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#update
     */
    public static UpdateOperation<Counter> update(Counter counter,
            UnaryOperator<CounterUpdate> changes) {
        return UpdateOperation.updateItem(new CounterUpdate(counter), counter, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#upsert
     */
    public static UpdateOperation<Counter> upsert(CounterKey key,
            UnaryOperator<CounterUpdate> changes) {
        return UpdateOperation.upsert(new CounterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#upsert
     */
    public static UpdateOperation<Counter> upsert(long shard, Character letter,
            UnaryOperator<CounterUpdate> changes) {
        return upsert(CounterKey.of(shard, letter), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CounterRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(CounterKey key,
            Function<CounterUpdate, ? extends UpdateStage<CounterUpdate, R>> changes) {
        return UpdateOperation.upsert(new CounterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param letter the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CounterRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(long shard, Character letter,
            Function<CounterUpdate, ? extends UpdateStage<CounterUpdate, R>> changes) {
        return upsertReturning(CounterKey.of(shard, letter), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param counter the item to write
     * @return the operation, not yet run
     * @see CounterRepository#tryPut
     */
    public static OutcomeOperation<Counter> tryPut(Counter counter) {
        return OutcomeOperation.of(put(counter));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param counter the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#tryPut
     */
    public static OutcomeOperation<Counter> tryPut(Counter counter,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return OutcomeOperation.of(put(counter, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param counter the item to write
     * @return the operation, not yet run
     * @see CounterRepository#tryInsert
     */
    public static OutcomeOperation<Counter> tryInsert(Counter counter) {
        return OutcomeOperation.of(insert(counter));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#tryUpdate
     */
    public static OutcomeOperation<Counter> tryUpdate(CounterKey key,
            UnaryOperator<CounterUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#tryUpdate
     */
    public static OutcomeOperation<Counter> tryUpdate(long shard, Character letter,
            UnaryOperator<CounterUpdate> changes) {
        return OutcomeOperation.of(update(shard, letter, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param counter the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CounterRepository#tryUpdate
     */
    public static OutcomeOperation<Counter> tryUpdate(Counter counter,
            UnaryOperator<CounterUpdate> changes) {
        return OutcomeOperation.of(update(counter, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CounterRepository#tryDelete
     */
    public static OutcomeOperation<Counter> tryDelete(CounterKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#tryDelete
     */
    public static OutcomeOperation<Counter> tryDelete(CounterKey key,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @return the operation, not yet run
     * @see CounterRepository#tryDelete
     */
    public static OutcomeOperation<Counter> tryDelete(long shard, Character letter) {
        return OutcomeOperation.of(delete(shard, letter));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#tryDelete
     */
    public static OutcomeOperation<Counter> tryDelete(long shard, Character letter,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return OutcomeOperation.of(delete(shard, letter, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param counter an item with the key
     * @return the operation, not yet run
     * @see CounterRepository#tryDelete
     */
    public static OutcomeOperation<Counter> tryDelete(Counter counter) {
        return OutcomeOperation.of(delete(counter));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param counter an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#tryDelete
     */
    public static OutcomeOperation<Counter> tryDelete(Counter counter,
            UnaryOperator<WriteOptions<CounterAttributes>> options) {
        return OutcomeOperation.of(delete(counter, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CounterRepository#findAll
     */
    public static FindAllOperation<Counter> findAll(Collection<CounterKey> keys) {
        return FindAllOperation.of(CounterSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see CounterRepository#findAll
     */
    public static FindAllOperation<Counter> findAll(Collection<CounterKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(CounterSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see CounterRepository#putAll
     */
    public static PutAllOperation<Counter> putAll(Collection<? extends Counter> items) {
        return PutAllOperation.of(CounterSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#putAll
     */
    public static PutAllOperation<Counter> putAll(Collection<? extends Counter> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(CounterSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CounterRepository#deleteAll
     */
    public static DeleteAllOperation<Counter> deleteAll(Collection<CounterKey> keys) {
        return DeleteAllOperation.of(CounterSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#deleteAll
     */
    public static DeleteAllOperation<Counter> deleteAll(Collection<CounterKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(CounterSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code letter}.
     *
     * @param shard the partition key
     * @return the operation, not yet run
     * @see CounterRepository#query
     */
    public static QueryOperation<Counter> query(long shard) {
        return QueryOperation.of(new CounterQuery(shard));
    }

    /**
     * Queries the items with this partition key, in the order of {@code letter}.
     *
     * @param <R> what becomes of the result
     * @param shard the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see CounterRepository#query
     */
    public static <R> QueryOperation<R> query(long shard,
            Function<CounterQuery, ? extends QueryStage<CounterQuery, R>> options) {
        return QueryOperation.of(new CounterQuery(shard), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see CounterRepository#where
     */
    public static WhereOperation<Counter> where(Function<CounterAttributes, Condition> condition) {
        return WhereOperation.of(CounterSchema.INSTANCE, CounterAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see CounterRepository#where
     */
    public static WhereOperation<Counter> where(Function<CounterAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(CounterSchema.INSTANCE, CounterAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see CounterRepository#scan
     */
    public static ScanOperation<Counter> scan() {
        return ScanOperation.of(CounterSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see CounterRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Counter, CounterAttributes>, ? extends ScanStage<CounterAttributes, R>> options) {
        return ScanOperation.of(CounterSchema.INSTANCE, CounterAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Counter> check(CounterKey key,
            Function<CounterAttributes, Condition> condition) {
        return CheckOperation.of(CounterSchema.INSTANCE, key, CounterAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param shard the partition key
     * @param letter the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Counter> check(long shard, Character letter,
            Function<CounterAttributes, Condition> condition) {
        return check(CounterKey.of(shard, letter), condition);
    }
}
