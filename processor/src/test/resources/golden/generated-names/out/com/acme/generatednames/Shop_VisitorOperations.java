package com.acme.generatednames;

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
 * The operations on table {@code visitors} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link Shop_VisitorRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_VisitorOperations {
    /**
     * There are only static methods.
     */
    private Shop_VisitorOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param visitor the item to write
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#put
     */
    public static PutOperation<Shop.Visitor> put(Shop.Visitor visitor) {
        return PutOperation.of(Shop_VisitorSchema.INSTANCE, visitor);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param visitor the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#put
     */
    public static PutOperation<Shop.Visitor> put(Shop.Visitor visitor,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return PutOperation.of(Shop_VisitorSchema.INSTANCE, visitor,
                Shop_VisitorAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param visitor the item to write
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#insert
     */
    public static InsertOperation<Shop.Visitor> insert(Shop.Visitor visitor) {
        return InsertOperation.of(Shop_VisitorSchema.INSTANCE, visitor);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static FindOperation<Shop.Visitor> find(Shop_VisitorKey key) {
        return FindOperation.of(Shop_VisitorSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static FindOperation<Shop.Visitor> find(Shop_VisitorKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(Shop_VisitorSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static FindOperation<Shop.Visitor> find(String id) {
        return find(Shop_VisitorKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static FindOperation<Shop.Visitor> find(String id, UnaryOperator<ReadOptions> options) {
        return find(Shop_VisitorKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static <R> FindOperation<R> find(Shop_VisitorKey key, View<Shop.Visitor, R> view) {
        return FindOperation.of(Shop_VisitorSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static <R> FindOperation<R> find(Shop_VisitorKey key, View<Shop.Visitor, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(Shop_VisitorSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Shop.Visitor, R> view) {
        return find(Shop_VisitorKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Shop.Visitor, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(Shop_VisitorKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static GetOperation<Shop.Visitor> get(Shop_VisitorKey key) {
        return GetOperation.of(Shop_VisitorSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static GetOperation<Shop.Visitor> get(Shop_VisitorKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(Shop_VisitorSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static GetOperation<Shop.Visitor> get(String id) {
        return get(Shop_VisitorKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static GetOperation<Shop.Visitor> get(String id, UnaryOperator<ReadOptions> options) {
        return get(Shop_VisitorKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static <R> GetOperation<R> get(Shop_VisitorKey key, View<Shop.Visitor, R> view) {
        return GetOperation.of(Shop_VisitorSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static <R> GetOperation<R> get(Shop_VisitorKey key, View<Shop.Visitor, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(Shop_VisitorSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Shop.Visitor, R> view) {
        return get(Shop_VisitorKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Shop.Visitor, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(Shop_VisitorKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#exists
     */
    public static ExistsOperation exists(Shop_VisitorKey key) {
        return ExistsOperation.of(Shop_VisitorSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#exists
     */
    public static ExistsOperation exists(Shop_VisitorKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(Shop_VisitorSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(Shop_VisitorKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(Shop_VisitorKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#delete
     */
    public static DeleteOperation<Shop.Visitor> delete(Shop_VisitorKey key) {
        return DeleteOperation.of(Shop_VisitorSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#delete
     */
    public static DeleteOperation<Shop.Visitor> delete(Shop_VisitorKey key,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return DeleteOperation.of(Shop_VisitorSchema.INSTANCE, key, Shop_VisitorAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#delete
     */
    public static DeleteOperation<Shop.Visitor> delete(String id) {
        return delete(Shop_VisitorKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#delete
     */
    public static DeleteOperation<Shop.Visitor> delete(String id,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return delete(Shop_VisitorKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param visitor an item with the key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#delete
     */
    public static DeleteOperation<Shop.Visitor> delete(Shop.Visitor visitor) {
        return DeleteOperation.ofItem(Shop_VisitorSchema.INSTANCE, visitor);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param visitor an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#delete
     */
    public static DeleteOperation<Shop.Visitor> delete(Shop.Visitor visitor,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return DeleteOperation.ofItem(Shop_VisitorSchema.INSTANCE, visitor,
                Shop_VisitorAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#update
     */
    public static UpdateOperation<Shop.Visitor> update(Shop_VisitorKey key,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return UpdateOperation.update(new Shop_VisitorUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#update
     */
    public static UpdateOperation<Shop.Visitor> update(String id,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return update(Shop_VisitorKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(Shop_VisitorKey key,
            Function<Shop_VisitorUpdate, ? extends UpdateStage<Shop_VisitorUpdate, R>> changes) {
        return UpdateOperation.update(new Shop_VisitorUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<Shop_VisitorUpdate, ? extends UpdateStage<Shop_VisitorUpdate, R>> changes) {
        return updateReturning(Shop_VisitorKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param visitor the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#update
     */
    public static UpdateOperation<Shop.Visitor> update(Shop.Visitor visitor,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return UpdateOperation.updateItem(new Shop_VisitorUpdate(visitor), visitor, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#upsert
     */
    public static UpdateOperation<Shop.Visitor> upsert(Shop_VisitorKey key,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return UpdateOperation.upsert(new Shop_VisitorUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#upsert
     */
    public static UpdateOperation<Shop.Visitor> upsert(String id,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return upsert(Shop_VisitorKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(Shop_VisitorKey key,
            Function<Shop_VisitorUpdate, ? extends UpdateStage<Shop_VisitorUpdate, R>> changes) {
        return UpdateOperation.upsert(new Shop_VisitorUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<Shop_VisitorUpdate, ? extends UpdateStage<Shop_VisitorUpdate, R>> changes) {
        return upsertReturning(Shop_VisitorKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param visitor the item to write
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryPut
     */
    public static OutcomeOperation<Shop.Visitor> tryPut(Shop.Visitor visitor) {
        return OutcomeOperation.of(put(visitor));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param visitor the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryPut
     */
    public static OutcomeOperation<Shop.Visitor> tryPut(Shop.Visitor visitor,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return OutcomeOperation.of(put(visitor, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param visitor the item to write
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryInsert
     */
    public static OutcomeOperation<Shop.Visitor> tryInsert(Shop.Visitor visitor) {
        return OutcomeOperation.of(insert(visitor));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryUpdate
     */
    public static OutcomeOperation<Shop.Visitor> tryUpdate(Shop_VisitorKey key,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryUpdate
     */
    public static OutcomeOperation<Shop.Visitor> tryUpdate(String id,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param visitor the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryUpdate
     */
    public static OutcomeOperation<Shop.Visitor> tryUpdate(Shop.Visitor visitor,
            UnaryOperator<Shop_VisitorUpdate> changes) {
        return OutcomeOperation.of(update(visitor, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Visitor> tryDelete(Shop_VisitorKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Visitor> tryDelete(Shop_VisitorKey key,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Visitor> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Visitor> tryDelete(String id,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param visitor an item with the key
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Visitor> tryDelete(Shop.Visitor visitor) {
        return OutcomeOperation.of(delete(visitor));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param visitor an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Visitor> tryDelete(Shop.Visitor visitor,
            UnaryOperator<WriteOptions<Shop_VisitorAttributes>> options) {
        return OutcomeOperation.of(delete(visitor, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#findAll
     */
    public static FindAllOperation<Shop.Visitor> findAll(Collection<Shop_VisitorKey> keys) {
        return FindAllOperation.of(Shop_VisitorSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#findAll
     */
    public static FindAllOperation<Shop.Visitor> findAll(Collection<Shop_VisitorKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(Shop_VisitorSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#putAll
     */
    public static PutAllOperation<Shop.Visitor> putAll(Collection<? extends Shop.Visitor> items) {
        return PutAllOperation.of(Shop_VisitorSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#putAll
     */
    public static PutAllOperation<Shop.Visitor> putAll(Collection<? extends Shop.Visitor> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(Shop_VisitorSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#deleteAll
     */
    public static DeleteAllOperation<Shop.Visitor> deleteAll(Collection<Shop_VisitorKey> keys) {
        return DeleteAllOperation.of(Shop_VisitorSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#deleteAll
     */
    public static DeleteAllOperation<Shop.Visitor> deleteAll(Collection<Shop_VisitorKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(Shop_VisitorSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#where
     */
    public static WhereOperation<Shop.Visitor> where(
            Function<Shop_VisitorAttributes, Condition> condition) {
        return WhereOperation.of(Shop_VisitorSchema.INSTANCE, Shop_VisitorAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#where
     */
    public static WhereOperation<Shop.Visitor> where(
            Function<Shop_VisitorAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(Shop_VisitorSchema.INSTANCE, Shop_VisitorAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#scan
     */
    public static ScanOperation<Shop.Visitor> scan() {
        return ScanOperation.of(Shop_VisitorSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_VisitorRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Shop.Visitor, Shop_VisitorAttributes>, ? extends ScanStage<Shop_VisitorAttributes, R>> options) {
        return ScanOperation.of(Shop_VisitorSchema.INSTANCE, Shop_VisitorAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shop.Visitor> check(Shop_VisitorKey key,
            Function<Shop_VisitorAttributes, Condition> condition) {
        return CheckOperation.of(Shop_VisitorSchema.INSTANCE, key, Shop_VisitorAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shop.Visitor> check(String id,
            Function<Shop_VisitorAttributes, Condition> condition) {
        return check(Shop_VisitorKey.of(id), condition);
    }
}
