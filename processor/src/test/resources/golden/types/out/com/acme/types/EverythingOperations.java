package com.acme.types;

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
 * The operations on table {@code everything} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link EverythingRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EverythingOperations {
    /**
     * There are only static methods.
     */
    private EverythingOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param everything the item to write
     * @return the operation, not yet run
     * @see EverythingRepository#put
     */
    public static PutOperation<Everything> put(Everything everything) {
        return PutOperation.of(EverythingSchema.INSTANCE, everything);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param everything the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#put
     */
    public static PutOperation<Everything> put(Everything everything,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return PutOperation.of(EverythingSchema.INSTANCE, everything, EverythingAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param everything the item to write
     * @return the operation, not yet run
     * @see EverythingRepository#insert
     */
    public static InsertOperation<Everything> insert(Everything everything) {
        return InsertOperation.of(EverythingSchema.INSTANCE, everything);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static FindOperation<Everything> find(EverythingKey key) {
        return FindOperation.of(EverythingSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static FindOperation<Everything> find(EverythingKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(EverythingSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param text the partition key
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static FindOperation<Everything> find(String text) {
        return find(EverythingKey.of(text));
    }

    /**
     * Finds the item with this key.
     *
     * @param text the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static FindOperation<Everything> find(String text, UnaryOperator<ReadOptions> options) {
        return find(EverythingKey.of(text), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static <R> FindOperation<R> find(EverythingKey key, View<Everything, R> view) {
        return FindOperation.of(EverythingSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static <R> FindOperation<R> find(EverythingKey key, View<Everything, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(EverythingSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param text the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static <R> FindOperation<R> find(String text, View<Everything, R> view) {
        return find(EverythingKey.of(text), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param text the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#find
     */
    public static <R> FindOperation<R> find(String text, View<Everything, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(EverythingKey.of(text), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static GetOperation<Everything> get(EverythingKey key) {
        return GetOperation.of(EverythingSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static GetOperation<Everything> get(EverythingKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(EverythingSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param text the partition key
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static GetOperation<Everything> get(String text) {
        return get(EverythingKey.of(text));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param text the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static GetOperation<Everything> get(String text, UnaryOperator<ReadOptions> options) {
        return get(EverythingKey.of(text), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static <R> GetOperation<R> get(EverythingKey key, View<Everything, R> view) {
        return GetOperation.of(EverythingSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static <R> GetOperation<R> get(EverythingKey key, View<Everything, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(EverythingSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param text the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static <R> GetOperation<R> get(String text, View<Everything, R> view) {
        return get(EverythingKey.of(text), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param text the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#get
     */
    public static <R> GetOperation<R> get(String text, View<Everything, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(EverythingKey.of(text), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EverythingRepository#exists
     */
    public static ExistsOperation exists(EverythingKey key) {
        return ExistsOperation.of(EverythingSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#exists
     */
    public static ExistsOperation exists(EverythingKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(EverythingSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param text the partition key
     * @return the operation, not yet run
     * @see EverythingRepository#exists
     */
    public static ExistsOperation exists(String text) {
        return exists(EverythingKey.of(text));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param text the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#exists
     */
    public static ExistsOperation exists(String text, UnaryOperator<ReadOptions> options) {
        return exists(EverythingKey.of(text), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EverythingRepository#delete
     */
    public static DeleteOperation<Everything> delete(EverythingKey key) {
        return DeleteOperation.of(EverythingSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#delete
     */
    public static DeleteOperation<Everything> delete(EverythingKey key,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return DeleteOperation.of(EverythingSchema.INSTANCE, key, EverythingAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param text the partition key
     * @return the operation, not yet run
     * @see EverythingRepository#delete
     */
    public static DeleteOperation<Everything> delete(String text) {
        return delete(EverythingKey.of(text));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param text the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#delete
     */
    public static DeleteOperation<Everything> delete(String text,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return delete(EverythingKey.of(text), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param everything an item with the key
     * @return the operation, not yet run
     * @see EverythingRepository#delete
     */
    public static DeleteOperation<Everything> delete(Everything everything) {
        return DeleteOperation.ofItem(EverythingSchema.INSTANCE, everything);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param everything an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#delete
     */
    public static DeleteOperation<Everything> delete(Everything everything,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return DeleteOperation.ofItem(EverythingSchema.INSTANCE, everything,
                EverythingAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#update
     */
    public static UpdateOperation<Everything> update(EverythingKey key,
            UnaryOperator<EverythingUpdate> changes) {
        return UpdateOperation.update(new EverythingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param text the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#update
     */
    public static UpdateOperation<Everything> update(String text,
            UnaryOperator<EverythingUpdate> changes) {
        return update(EverythingKey.of(text), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EverythingRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(EverythingKey key,
            Function<EverythingUpdate, ? extends UpdateStage<EverythingUpdate, R>> changes) {
        return UpdateOperation.update(new EverythingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param text the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EverythingRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String text,
            Function<EverythingUpdate, ? extends UpdateStage<EverythingUpdate, R>> changes) {
        return updateReturning(EverythingKey.of(text), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param everything the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#update
     */
    public static UpdateOperation<Everything> update(Everything everything,
            UnaryOperator<EverythingUpdate> changes) {
        return UpdateOperation.updateItem(new EverythingUpdate(everything), everything, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#upsert
     */
    public static UpdateOperation<Everything> upsert(EverythingKey key,
            UnaryOperator<EverythingUpdate> changes) {
        return UpdateOperation.upsert(new EverythingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param text the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#upsert
     */
    public static UpdateOperation<Everything> upsert(String text,
            UnaryOperator<EverythingUpdate> changes) {
        return upsert(EverythingKey.of(text), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EverythingRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(EverythingKey key,
            Function<EverythingUpdate, ? extends UpdateStage<EverythingUpdate, R>> changes) {
        return UpdateOperation.upsert(new EverythingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param text the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EverythingRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String text,
            Function<EverythingUpdate, ? extends UpdateStage<EverythingUpdate, R>> changes) {
        return upsertReturning(EverythingKey.of(text), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param everything the item to write
     * @return the operation, not yet run
     * @see EverythingRepository#tryPut
     */
    public static OutcomeOperation<Everything> tryPut(Everything everything) {
        return OutcomeOperation.of(put(everything));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param everything the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#tryPut
     */
    public static OutcomeOperation<Everything> tryPut(Everything everything,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return OutcomeOperation.of(put(everything, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param everything the item to write
     * @return the operation, not yet run
     * @see EverythingRepository#tryInsert
     */
    public static OutcomeOperation<Everything> tryInsert(Everything everything) {
        return OutcomeOperation.of(insert(everything));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#tryUpdate
     */
    public static OutcomeOperation<Everything> tryUpdate(EverythingKey key,
            UnaryOperator<EverythingUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param text the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#tryUpdate
     */
    public static OutcomeOperation<Everything> tryUpdate(String text,
            UnaryOperator<EverythingUpdate> changes) {
        return OutcomeOperation.of(update(text, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param everything the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EverythingRepository#tryUpdate
     */
    public static OutcomeOperation<Everything> tryUpdate(Everything everything,
            UnaryOperator<EverythingUpdate> changes) {
        return OutcomeOperation.of(update(everything, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EverythingRepository#tryDelete
     */
    public static OutcomeOperation<Everything> tryDelete(EverythingKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#tryDelete
     */
    public static OutcomeOperation<Everything> tryDelete(EverythingKey key,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param text the partition key
     * @return the operation, not yet run
     * @see EverythingRepository#tryDelete
     */
    public static OutcomeOperation<Everything> tryDelete(String text) {
        return OutcomeOperation.of(delete(text));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param text the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#tryDelete
     */
    public static OutcomeOperation<Everything> tryDelete(String text,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return OutcomeOperation.of(delete(text, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param everything an item with the key
     * @return the operation, not yet run
     * @see EverythingRepository#tryDelete
     */
    public static OutcomeOperation<Everything> tryDelete(Everything everything) {
        return OutcomeOperation.of(delete(everything));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param everything an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#tryDelete
     */
    public static OutcomeOperation<Everything> tryDelete(Everything everything,
            UnaryOperator<WriteOptions<EverythingAttributes>> options) {
        return OutcomeOperation.of(delete(everything, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see EverythingRepository#findAll
     */
    public static FindAllOperation<Everything> findAll(Collection<EverythingKey> keys) {
        return FindAllOperation.of(EverythingSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see EverythingRepository#findAll
     */
    public static FindAllOperation<Everything> findAll(Collection<EverythingKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(EverythingSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see EverythingRepository#putAll
     */
    public static PutAllOperation<Everything> putAll(Collection<? extends Everything> items) {
        return PutAllOperation.of(EverythingSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#putAll
     */
    public static PutAllOperation<Everything> putAll(Collection<? extends Everything> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(EverythingSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see EverythingRepository#deleteAll
     */
    public static DeleteAllOperation<Everything> deleteAll(Collection<EverythingKey> keys) {
        return DeleteAllOperation.of(EverythingSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#deleteAll
     */
    public static DeleteAllOperation<Everything> deleteAll(Collection<EverythingKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(EverythingSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see EverythingRepository#where
     */
    public static WhereOperation<Everything> where(
            Function<EverythingAttributes, Condition> condition) {
        return WhereOperation.of(EverythingSchema.INSTANCE, EverythingAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see EverythingRepository#where
     */
    public static WhereOperation<Everything> where(
            Function<EverythingAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(EverythingSchema.INSTANCE, EverythingAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see EverythingRepository#scan
     */
    public static ScanOperation<Everything> scan() {
        return ScanOperation.of(EverythingSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see EverythingRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Everything, EverythingAttributes>, ? extends ScanStage<EverythingAttributes, R>> options) {
        return ScanOperation.of(EverythingSchema.INSTANCE, EverythingAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Everything> check(EverythingKey key,
            Function<EverythingAttributes, Condition> condition) {
        return CheckOperation.of(EverythingSchema.INSTANCE, key, EverythingAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param text the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Everything> check(String text,
            Function<EverythingAttributes, Condition> condition) {
        return check(EverythingKey.of(text), condition);
    }
}
