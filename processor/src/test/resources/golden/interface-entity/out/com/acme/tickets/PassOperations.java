package com.acme.tickets;

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
 * The operations on table {@code passes} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link PassRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PassOperations {
    /**
     * There are only static methods.
     */
    private PassOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param pass the item to write
     * @return the operation, not yet run
     * @see PassRepository#put
     */
    public static PutOperation<Pass> put(Pass pass) {
        return PutOperation.of(PassSchema.INSTANCE, pass);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param pass the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#put
     */
    public static PutOperation<Pass> put(Pass pass,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return PutOperation.of(PassSchema.INSTANCE, pass, PassAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param pass the item to write
     * @return the operation, not yet run
     * @see PassRepository#insert
     */
    public static InsertOperation<Pass> insert(Pass pass) {
        return InsertOperation.of(PassSchema.INSTANCE, pass);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static FindOperation<Pass> find(PassKey key) {
        return FindOperation.of(PassSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static FindOperation<Pass> find(PassKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PassSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param number the partition key
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static FindOperation<Pass> find(String number) {
        return find(PassKey.of(number));
    }

    /**
     * Finds the item with this key.
     *
     * @param number the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static FindOperation<Pass> find(String number, UnaryOperator<ReadOptions> options) {
        return find(PassKey.of(number), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static <R> FindOperation<R> find(PassKey key, View<Pass, R> view) {
        return FindOperation.of(PassSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static <R> FindOperation<R> find(PassKey key, View<Pass, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PassSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static <R> FindOperation<R> find(String number, View<Pass, R> view) {
        return find(PassKey.of(number), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#find
     */
    public static <R> FindOperation<R> find(String number, View<Pass, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(PassKey.of(number), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static GetOperation<Pass> get(PassKey key) {
        return GetOperation.of(PassSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static GetOperation<Pass> get(PassKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PassSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param number the partition key
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static GetOperation<Pass> get(String number) {
        return get(PassKey.of(number));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param number the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static GetOperation<Pass> get(String number, UnaryOperator<ReadOptions> options) {
        return get(PassKey.of(number), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static <R> GetOperation<R> get(PassKey key, View<Pass, R> view) {
        return GetOperation.of(PassSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static <R> GetOperation<R> get(PassKey key, View<Pass, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PassSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static <R> GetOperation<R> get(String number, View<Pass, R> view) {
        return get(PassKey.of(number), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#get
     */
    public static <R> GetOperation<R> get(String number, View<Pass, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(PassKey.of(number), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PassRepository#exists
     */
    public static ExistsOperation exists(PassKey key) {
        return ExistsOperation.of(PassSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#exists
     */
    public static ExistsOperation exists(PassKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PassSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param number the partition key
     * @return the operation, not yet run
     * @see PassRepository#exists
     */
    public static ExistsOperation exists(String number) {
        return exists(PassKey.of(number));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param number the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#exists
     */
    public static ExistsOperation exists(String number, UnaryOperator<ReadOptions> options) {
        return exists(PassKey.of(number), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PassRepository#delete
     */
    public static DeleteOperation<Pass> delete(PassKey key) {
        return DeleteOperation.of(PassSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#delete
     */
    public static DeleteOperation<Pass> delete(PassKey key,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return DeleteOperation.of(PassSchema.INSTANCE, key, PassAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param number the partition key
     * @return the operation, not yet run
     * @see PassRepository#delete
     */
    public static DeleteOperation<Pass> delete(String number) {
        return delete(PassKey.of(number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param number the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#delete
     */
    public static DeleteOperation<Pass> delete(String number,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return delete(PassKey.of(number), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param pass an item with the key
     * @return the operation, not yet run
     * @see PassRepository#delete
     */
    public static DeleteOperation<Pass> delete(Pass pass) {
        return DeleteOperation.ofItem(PassSchema.INSTANCE, pass);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param pass an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#delete
     */
    public static DeleteOperation<Pass> delete(Pass pass,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return DeleteOperation.ofItem(PassSchema.INSTANCE, pass, PassAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#update
     */
    public static UpdateOperation<Pass> update(PassKey key, UnaryOperator<PassUpdate> changes) {
        return UpdateOperation.update(new PassUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param number the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#update
     */
    public static UpdateOperation<Pass> update(String number, UnaryOperator<PassUpdate> changes) {
        return update(PassKey.of(number), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PassRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(PassKey key,
            Function<PassUpdate, ? extends UpdateStage<PassUpdate, R>> changes) {
        return UpdateOperation.update(new PassUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PassRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String number,
            Function<PassUpdate, ? extends UpdateStage<PassUpdate, R>> changes) {
        return updateReturning(PassKey.of(number), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param pass the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#update
     */
    public static UpdateOperation<Pass> update(Pass pass, UnaryOperator<PassUpdate> changes) {
        return UpdateOperation.updateItem(new PassUpdate(pass), pass, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#upsert
     */
    public static UpdateOperation<Pass> upsert(PassKey key, UnaryOperator<PassUpdate> changes) {
        return UpdateOperation.upsert(new PassUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param number the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#upsert
     */
    public static UpdateOperation<Pass> upsert(String number, UnaryOperator<PassUpdate> changes) {
        return upsert(PassKey.of(number), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PassRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(PassKey key,
            Function<PassUpdate, ? extends UpdateStage<PassUpdate, R>> changes) {
        return UpdateOperation.upsert(new PassUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PassRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String number,
            Function<PassUpdate, ? extends UpdateStage<PassUpdate, R>> changes) {
        return upsertReturning(PassKey.of(number), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param pass the item to write
     * @return the operation, not yet run
     * @see PassRepository#tryPut
     */
    public static OutcomeOperation<Pass> tryPut(Pass pass) {
        return OutcomeOperation.of(put(pass));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param pass the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#tryPut
     */
    public static OutcomeOperation<Pass> tryPut(Pass pass,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return OutcomeOperation.of(put(pass, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param pass the item to write
     * @return the operation, not yet run
     * @see PassRepository#tryInsert
     */
    public static OutcomeOperation<Pass> tryInsert(Pass pass) {
        return OutcomeOperation.of(insert(pass));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#tryUpdate
     */
    public static OutcomeOperation<Pass> tryUpdate(PassKey key, UnaryOperator<PassUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param number the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#tryUpdate
     */
    public static OutcomeOperation<Pass> tryUpdate(String number,
            UnaryOperator<PassUpdate> changes) {
        return OutcomeOperation.of(update(number, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param pass the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PassRepository#tryUpdate
     */
    public static OutcomeOperation<Pass> tryUpdate(Pass pass, UnaryOperator<PassUpdate> changes) {
        return OutcomeOperation.of(update(pass, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PassRepository#tryDelete
     */
    public static OutcomeOperation<Pass> tryDelete(PassKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#tryDelete
     */
    public static OutcomeOperation<Pass> tryDelete(PassKey key,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param number the partition key
     * @return the operation, not yet run
     * @see PassRepository#tryDelete
     */
    public static OutcomeOperation<Pass> tryDelete(String number) {
        return OutcomeOperation.of(delete(number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param number the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#tryDelete
     */
    public static OutcomeOperation<Pass> tryDelete(String number,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return OutcomeOperation.of(delete(number, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param pass an item with the key
     * @return the operation, not yet run
     * @see PassRepository#tryDelete
     */
    public static OutcomeOperation<Pass> tryDelete(Pass pass) {
        return OutcomeOperation.of(delete(pass));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param pass an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#tryDelete
     */
    public static OutcomeOperation<Pass> tryDelete(Pass pass,
            UnaryOperator<WriteOptions<PassAttributes>> options) {
        return OutcomeOperation.of(delete(pass, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PassRepository#findAll
     */
    public static FindAllOperation<Pass> findAll(Collection<PassKey> keys) {
        return FindAllOperation.of(PassSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see PassRepository#findAll
     */
    public static FindAllOperation<Pass> findAll(Collection<PassKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(PassSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see PassRepository#putAll
     */
    public static PutAllOperation<Pass> putAll(Collection<? extends Pass> items) {
        return PutAllOperation.of(PassSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#putAll
     */
    public static PutAllOperation<Pass> putAll(Collection<? extends Pass> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(PassSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PassRepository#deleteAll
     */
    public static DeleteAllOperation<Pass> deleteAll(Collection<PassKey> keys) {
        return DeleteAllOperation.of(PassSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#deleteAll
     */
    public static DeleteAllOperation<Pass> deleteAll(Collection<PassKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(PassSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see PassRepository#where
     */
    public static WhereOperation<Pass> where(Function<PassAttributes, Condition> condition) {
        return WhereOperation.of(PassSchema.INSTANCE, PassAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see PassRepository#where
     */
    public static WhereOperation<Pass> where(Function<PassAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(PassSchema.INSTANCE, PassAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see PassRepository#scan
     */
    public static ScanOperation<Pass> scan() {
        return ScanOperation.of(PassSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see PassRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Pass, PassAttributes>, ? extends ScanStage<PassAttributes, R>> options) {
        return ScanOperation.of(PassSchema.INSTANCE, PassAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Pass> check(PassKey key,
            Function<PassAttributes, Condition> condition) {
        return CheckOperation.of(PassSchema.INSTANCE, key, PassAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param number the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Pass> check(String number,
            Function<PassAttributes, Condition> condition) {
        return check(PassKey.of(number), condition);
    }
}
