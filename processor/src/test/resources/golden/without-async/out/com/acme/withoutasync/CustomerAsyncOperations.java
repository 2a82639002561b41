package com.acme.withoutasync;

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
 * The operations on table {@code customers-by-letter} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link CustomerAsyncRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerAsyncOperations {
    /**
     * There are only static methods.
     */
    private CustomerAsyncOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param customerAsync the item to write
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#put
     */
    public static PutOperation<CustomerAsync> put(CustomerAsync customerAsync) {
        return PutOperation.of(CustomerAsyncSchema.INSTANCE, customerAsync);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param customerAsync the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#put
     */
    public static PutOperation<CustomerAsync> put(CustomerAsync customerAsync,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return PutOperation.of(CustomerAsyncSchema.INSTANCE, customerAsync,
                CustomerAsyncAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param customerAsync the item to write
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#insert
     */
    public static InsertOperation<CustomerAsync> insert(CustomerAsync customerAsync) {
        return InsertOperation.of(CustomerAsyncSchema.INSTANCE, customerAsync);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static FindOperation<CustomerAsync> find(CustomerAsyncKey key) {
        return FindOperation.of(CustomerAsyncSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static FindOperation<CustomerAsync> find(CustomerAsyncKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CustomerAsyncSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static FindOperation<CustomerAsync> find(String id) {
        return find(CustomerAsyncKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static FindOperation<CustomerAsync> find(String id, UnaryOperator<ReadOptions> options) {
        return find(CustomerAsyncKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static <R> FindOperation<R> find(CustomerAsyncKey key, View<CustomerAsync, R> view) {
        return FindOperation.of(CustomerAsyncSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static <R> FindOperation<R> find(CustomerAsyncKey key, View<CustomerAsync, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CustomerAsyncSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<CustomerAsync, R> view) {
        return find(CustomerAsyncKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<CustomerAsync, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(CustomerAsyncKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static GetOperation<CustomerAsync> get(CustomerAsyncKey key) {
        return GetOperation.of(CustomerAsyncSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static GetOperation<CustomerAsync> get(CustomerAsyncKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CustomerAsyncSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static GetOperation<CustomerAsync> get(String id) {
        return get(CustomerAsyncKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static GetOperation<CustomerAsync> get(String id, UnaryOperator<ReadOptions> options) {
        return get(CustomerAsyncKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static <R> GetOperation<R> get(CustomerAsyncKey key, View<CustomerAsync, R> view) {
        return GetOperation.of(CustomerAsyncSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static <R> GetOperation<R> get(CustomerAsyncKey key, View<CustomerAsync, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CustomerAsyncSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<CustomerAsync, R> view) {
        return get(CustomerAsyncKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<CustomerAsync, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(CustomerAsyncKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#exists
     */
    public static ExistsOperation exists(CustomerAsyncKey key) {
        return ExistsOperation.of(CustomerAsyncSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#exists
     */
    public static ExistsOperation exists(CustomerAsyncKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(CustomerAsyncSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(CustomerAsyncKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(CustomerAsyncKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#delete
     */
    public static DeleteOperation<CustomerAsync> delete(CustomerAsyncKey key) {
        return DeleteOperation.of(CustomerAsyncSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#delete
     */
    public static DeleteOperation<CustomerAsync> delete(CustomerAsyncKey key,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return DeleteOperation.of(CustomerAsyncSchema.INSTANCE, key,
                CustomerAsyncAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#delete
     */
    public static DeleteOperation<CustomerAsync> delete(String id) {
        return delete(CustomerAsyncKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#delete
     */
    public static DeleteOperation<CustomerAsync> delete(String id,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return delete(CustomerAsyncKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param customerAsync an item with the key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#delete
     */
    public static DeleteOperation<CustomerAsync> delete(CustomerAsync customerAsync) {
        return DeleteOperation.ofItem(CustomerAsyncSchema.INSTANCE, customerAsync);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param customerAsync an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#delete
     */
    public static DeleteOperation<CustomerAsync> delete(CustomerAsync customerAsync,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return DeleteOperation.ofItem(CustomerAsyncSchema.INSTANCE, customerAsync,
                CustomerAsyncAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#update
     */
    public static UpdateOperation<CustomerAsync> update(CustomerAsyncKey key,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return UpdateOperation.update(new CustomerAsyncUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#update
     */
    public static UpdateOperation<CustomerAsync> update(String id,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return update(CustomerAsyncKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(CustomerAsyncKey key,
            Function<CustomerAsyncUpdate, ? extends UpdateStage<CustomerAsyncUpdate, R>> changes) {
        return UpdateOperation.update(new CustomerAsyncUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<CustomerAsyncUpdate, ? extends UpdateStage<CustomerAsyncUpdate, R>> changes) {
        return updateReturning(CustomerAsyncKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param customerAsync the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#update
     */
    public static UpdateOperation<CustomerAsync> update(CustomerAsync customerAsync,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return UpdateOperation.updateItem(new CustomerAsyncUpdate(customerAsync), customerAsync,
                changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#upsert
     */
    public static UpdateOperation<CustomerAsync> upsert(CustomerAsyncKey key,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return UpdateOperation.upsert(new CustomerAsyncUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#upsert
     */
    public static UpdateOperation<CustomerAsync> upsert(String id,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return upsert(CustomerAsyncKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(CustomerAsyncKey key,
            Function<CustomerAsyncUpdate, ? extends UpdateStage<CustomerAsyncUpdate, R>> changes) {
        return UpdateOperation.upsert(new CustomerAsyncUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<CustomerAsyncUpdate, ? extends UpdateStage<CustomerAsyncUpdate, R>> changes) {
        return upsertReturning(CustomerAsyncKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param customerAsync the item to write
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryPut
     */
    public static OutcomeOperation<CustomerAsync> tryPut(CustomerAsync customerAsync) {
        return OutcomeOperation.of(put(customerAsync));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param customerAsync the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryPut
     */
    public static OutcomeOperation<CustomerAsync> tryPut(CustomerAsync customerAsync,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return OutcomeOperation.of(put(customerAsync, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param customerAsync the item to write
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryInsert
     */
    public static OutcomeOperation<CustomerAsync> tryInsert(CustomerAsync customerAsync) {
        return OutcomeOperation.of(insert(customerAsync));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryUpdate
     */
    public static OutcomeOperation<CustomerAsync> tryUpdate(CustomerAsyncKey key,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryUpdate
     */
    public static OutcomeOperation<CustomerAsync> tryUpdate(String id,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param customerAsync the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryUpdate
     */
    public static OutcomeOperation<CustomerAsync> tryUpdate(CustomerAsync customerAsync,
            UnaryOperator<CustomerAsyncUpdate> changes) {
        return OutcomeOperation.of(update(customerAsync, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryDelete
     */
    public static OutcomeOperation<CustomerAsync> tryDelete(CustomerAsyncKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryDelete
     */
    public static OutcomeOperation<CustomerAsync> tryDelete(CustomerAsyncKey key,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryDelete
     */
    public static OutcomeOperation<CustomerAsync> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryDelete
     */
    public static OutcomeOperation<CustomerAsync> tryDelete(String id,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param customerAsync an item with the key
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryDelete
     */
    public static OutcomeOperation<CustomerAsync> tryDelete(CustomerAsync customerAsync) {
        return OutcomeOperation.of(delete(customerAsync));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param customerAsync an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#tryDelete
     */
    public static OutcomeOperation<CustomerAsync> tryDelete(CustomerAsync customerAsync,
            UnaryOperator<WriteOptions<CustomerAsyncAttributes>> options) {
        return OutcomeOperation.of(delete(customerAsync, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#findAll
     */
    public static FindAllOperation<CustomerAsync> findAll(Collection<CustomerAsyncKey> keys) {
        return FindAllOperation.of(CustomerAsyncSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#findAll
     */
    public static FindAllOperation<CustomerAsync> findAll(Collection<CustomerAsyncKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(CustomerAsyncSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#putAll
     */
    public static PutAllOperation<CustomerAsync> putAll(Collection<? extends CustomerAsync> items) {
        return PutAllOperation.of(CustomerAsyncSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#putAll
     */
    public static PutAllOperation<CustomerAsync> putAll(Collection<? extends CustomerAsync> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(CustomerAsyncSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#deleteAll
     */
    public static DeleteAllOperation<CustomerAsync> deleteAll(Collection<CustomerAsyncKey> keys) {
        return DeleteAllOperation.of(CustomerAsyncSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#deleteAll
     */
    public static DeleteAllOperation<CustomerAsync> deleteAll(Collection<CustomerAsyncKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(CustomerAsyncSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#where
     */
    public static WhereOperation<CustomerAsync> where(
            Function<CustomerAsyncAttributes, Condition> condition) {
        return WhereOperation.of(CustomerAsyncSchema.INSTANCE, CustomerAsyncAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#where
     */
    public static WhereOperation<CustomerAsync> where(
            Function<CustomerAsyncAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(CustomerAsyncSchema.INSTANCE, CustomerAsyncAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#scan
     */
    public static ScanOperation<CustomerAsync> scan() {
        return ScanOperation.of(CustomerAsyncSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerAsyncRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<CustomerAsync, CustomerAsyncAttributes>, ? extends ScanStage<CustomerAsyncAttributes, R>> options) {
        return ScanOperation.of(CustomerAsyncSchema.INSTANCE, CustomerAsyncAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<CustomerAsync> check(CustomerAsyncKey key,
            Function<CustomerAsyncAttributes, Condition> condition) {
        return CheckOperation.of(CustomerAsyncSchema.INSTANCE, key,
                CustomerAsyncAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<CustomerAsync> check(String id,
            Function<CustomerAsyncAttributes, Condition> condition) {
        return check(CustomerAsyncKey.of(id), condition);
    }
}
