package com.acme.clashes;

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
 * The operations on table {@code clashes} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link DynawrightRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DynawrightOperations {
    /**
     * There are only static methods.
     */
    private DynawrightOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param dynawright_ the item to write
     * @return the operation, not yet run
     * @see DynawrightRepository#put
     */
    public static PutOperation<Dynawright> put(Dynawright dynawright_) {
        return PutOperation.of(DynawrightSchema.INSTANCE, dynawright_);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param dynawright_ the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#put
     */
    public static PutOperation<Dynawright> put(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return PutOperation.of(DynawrightSchema.INSTANCE, dynawright_,
                DynawrightAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param dynawright_ the item to write
     * @return the operation, not yet run
     * @see DynawrightRepository#insert
     */
    public static InsertOperation<Dynawright> insert(Dynawright dynawright_) {
        return InsertOperation.of(DynawrightSchema.INSTANCE, dynawright_);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static FindOperation<Dynawright> find(DynawrightKey key) {
        return FindOperation.of(DynawrightSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static FindOperation<Dynawright> find(DynawrightKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(DynawrightSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static FindOperation<Dynawright> find(String options, String changes) {
        return find(DynawrightKey.of(options, changes));
    }

    /**
     * Finds the item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static FindOperation<Dynawright> find(String options, String changes,
            UnaryOperator<ReadOptions> options_) {
        return find(DynawrightKey.of(options, changes), options_);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static <R> FindOperation<R> find(DynawrightKey key, View<Dynawright, R> view) {
        return FindOperation.of(DynawrightSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static <R> FindOperation<R> find(DynawrightKey key, View<Dynawright, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(DynawrightSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static <R> FindOperation<R> find(String options, String changes,
            View<Dynawright, R> view) {
        return find(DynawrightKey.of(options, changes), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#find
     */
    public static <R> FindOperation<R> find(String options, String changes,
            View<Dynawright, R> view, UnaryOperator<ReadOptions> options_) {
        return find(DynawrightKey.of(options, changes), view, options_);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static GetOperation<Dynawright> get(DynawrightKey key) {
        return GetOperation.of(DynawrightSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static GetOperation<Dynawright> get(DynawrightKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(DynawrightSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static GetOperation<Dynawright> get(String options, String changes) {
        return get(DynawrightKey.of(options, changes));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static GetOperation<Dynawright> get(String options, String changes,
            UnaryOperator<ReadOptions> options_) {
        return get(DynawrightKey.of(options, changes), options_);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static <R> GetOperation<R> get(DynawrightKey key, View<Dynawright, R> view) {
        return GetOperation.of(DynawrightSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static <R> GetOperation<R> get(DynawrightKey key, View<Dynawright, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(DynawrightSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static <R> GetOperation<R> get(String options, String changes,
            View<Dynawright, R> view) {
        return get(DynawrightKey.of(options, changes), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#get
     */
    public static <R> GetOperation<R> get(String options, String changes, View<Dynawright, R> view,
            UnaryOperator<ReadOptions> options_) {
        return get(DynawrightKey.of(options, changes), view, options_);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DynawrightRepository#exists
     */
    public static ExistsOperation exists(DynawrightKey key) {
        return ExistsOperation.of(DynawrightSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#exists
     */
    public static ExistsOperation exists(DynawrightKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(DynawrightSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return the operation, not yet run
     * @see DynawrightRepository#exists
     */
    public static ExistsOperation exists(String options, String changes) {
        return exists(DynawrightKey.of(options, changes));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#exists
     */
    public static ExistsOperation exists(String options, String changes,
            UnaryOperator<ReadOptions> options_) {
        return exists(DynawrightKey.of(options, changes), options_);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DynawrightRepository#delete
     */
    public static DeleteOperation<Dynawright> delete(DynawrightKey key) {
        return DeleteOperation.of(DynawrightSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#delete
     */
    public static DeleteOperation<Dynawright> delete(DynawrightKey key,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return DeleteOperation.of(DynawrightSchema.INSTANCE, key, DynawrightAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return the operation, not yet run
     * @see DynawrightRepository#delete
     */
    public static DeleteOperation<Dynawright> delete(String options, String changes) {
        return delete(DynawrightKey.of(options, changes));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#delete
     */
    public static DeleteOperation<Dynawright> delete(String options, String changes,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options_) {
        return delete(DynawrightKey.of(options, changes), options_);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param dynawright_ an item with the key
     * @return the operation, not yet run
     * @see DynawrightRepository#delete
     */
    public static DeleteOperation<Dynawright> delete(Dynawright dynawright_) {
        return DeleteOperation.ofItem(DynawrightSchema.INSTANCE, dynawright_);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param dynawright_ an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#delete
     */
    public static DeleteOperation<Dynawright> delete(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return DeleteOperation.ofItem(DynawrightSchema.INSTANCE, dynawright_,
                DynawrightAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#update
     */
    public static UpdateOperation<Dynawright> update(DynawrightKey key,
            UnaryOperator<DynawrightUpdate> changes) {
        return UpdateOperation.update(new DynawrightUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#update
     */
    public static UpdateOperation<Dynawright> update(String options, String changes,
            UnaryOperator<DynawrightUpdate> changes_) {
        return update(DynawrightKey.of(options, changes), changes_);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DynawrightRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(DynawrightKey key,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes) {
        return UpdateOperation.update(new DynawrightUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DynawrightRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String options, String changes,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes_) {
        return updateReturning(DynawrightKey.of(options, changes), changes_);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param dynawright_ the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#update
     */
    public static UpdateOperation<Dynawright> update(Dynawright dynawright_,
            UnaryOperator<DynawrightUpdate> changes) {
        return UpdateOperation.updateItem(new DynawrightUpdate(dynawright_), dynawright_, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#upsert
     */
    public static UpdateOperation<Dynawright> upsert(DynawrightKey key,
            UnaryOperator<DynawrightUpdate> changes) {
        return UpdateOperation.upsert(new DynawrightUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#upsert
     */
    public static UpdateOperation<Dynawright> upsert(String options, String changes,
            UnaryOperator<DynawrightUpdate> changes_) {
        return upsert(DynawrightKey.of(options, changes), changes_);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DynawrightRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(DynawrightKey key,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes) {
        return UpdateOperation.upsert(new DynawrightUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DynawrightRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String options, String changes,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes_) {
        return upsertReturning(DynawrightKey.of(options, changes), changes_);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param dynawright_ the item to write
     * @return the operation, not yet run
     * @see DynawrightRepository#tryPut
     */
    public static OutcomeOperation<Dynawright> tryPut(Dynawright dynawright_) {
        return OutcomeOperation.of(put(dynawright_));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param dynawright_ the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#tryPut
     */
    public static OutcomeOperation<Dynawright> tryPut(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return OutcomeOperation.of(put(dynawright_, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param dynawright_ the item to write
     * @return the operation, not yet run
     * @see DynawrightRepository#tryInsert
     */
    public static OutcomeOperation<Dynawright> tryInsert(Dynawright dynawright_) {
        return OutcomeOperation.of(insert(dynawright_));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#tryUpdate
     */
    public static OutcomeOperation<Dynawright> tryUpdate(DynawrightKey key,
            UnaryOperator<DynawrightUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#tryUpdate
     */
    public static OutcomeOperation<Dynawright> tryUpdate(String options, String changes,
            UnaryOperator<DynawrightUpdate> changes_) {
        return OutcomeOperation.of(update(options, changes, changes_));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param dynawright_ the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DynawrightRepository#tryUpdate
     */
    public static OutcomeOperation<Dynawright> tryUpdate(Dynawright dynawright_,
            UnaryOperator<DynawrightUpdate> changes) {
        return OutcomeOperation.of(update(dynawright_, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DynawrightRepository#tryDelete
     */
    public static OutcomeOperation<Dynawright> tryDelete(DynawrightKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#tryDelete
     */
    public static OutcomeOperation<Dynawright> tryDelete(DynawrightKey key,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return the operation, not yet run
     * @see DynawrightRepository#tryDelete
     */
    public static OutcomeOperation<Dynawright> tryDelete(String options, String changes) {
        return OutcomeOperation.of(delete(options, changes));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#tryDelete
     */
    public static OutcomeOperation<Dynawright> tryDelete(String options, String changes,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options_) {
        return OutcomeOperation.of(delete(options, changes, options_));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param dynawright_ an item with the key
     * @return the operation, not yet run
     * @see DynawrightRepository#tryDelete
     */
    public static OutcomeOperation<Dynawright> tryDelete(Dynawright dynawright_) {
        return OutcomeOperation.of(delete(dynawright_));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param dynawright_ an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#tryDelete
     */
    public static OutcomeOperation<Dynawright> tryDelete(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return OutcomeOperation.of(delete(dynawright_, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see DynawrightRepository#findAll
     */
    public static FindAllOperation<Dynawright> findAll(Collection<DynawrightKey> keys) {
        return FindAllOperation.of(DynawrightSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see DynawrightRepository#findAll
     */
    public static FindAllOperation<Dynawright> findAll(Collection<DynawrightKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(DynawrightSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see DynawrightRepository#putAll
     */
    public static PutAllOperation<Dynawright> putAll(Collection<? extends Dynawright> items) {
        return PutAllOperation.of(DynawrightSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#putAll
     */
    public static PutAllOperation<Dynawright> putAll(Collection<? extends Dynawright> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(DynawrightSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see DynawrightRepository#deleteAll
     */
    public static DeleteAllOperation<Dynawright> deleteAll(Collection<DynawrightKey> keys) {
        return DeleteAllOperation.of(DynawrightSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#deleteAll
     */
    public static DeleteAllOperation<Dynawright> deleteAll(Collection<DynawrightKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(DynawrightSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code changes}.
     *
     * @param options the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#query
     */
    public static QueryOperation<Dynawright> query(String options) {
        return QueryOperation.of(new DynawrightQuery(options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code changes}.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param options_ narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#query
     */
    public static <R> QueryOperation<R> query(String options,
            Function<DynawrightQuery, ? extends QueryStage<DynawrightQuery, R>> options_) {
        return QueryOperation.of(new DynawrightQuery(options), options_);
    }

    /**
     * Queries index {@code find} for the items with this {@code dynawright}.
     *
     * @param dynawright_ the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#find_
     */
    public static QueryOperation<Dynawright> find_(String dynawright_) {
        return QueryOperation.of(new DynawrightQuery.Find_(dynawright_));
    }

    /**
     * Queries index {@code find} for the items with this {@code dynawright}.
     *
     * @param <R> what becomes of the result
     * @param dynawright_ the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#find_
     */
    public static <R> QueryOperation<R> find_(String dynawright_,
            Function<DynawrightQuery.Find_, ? extends QueryStage<DynawrightQuery.Find_, R>> options) {
        return QueryOperation.of(new DynawrightQuery.Find_(dynawright_), options);
    }

    /**
     * Queries index {@code filter} for the items with this {@code other}, in the order of
     * {@code descending}.
     *
     * @param other the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#filter
     */
    public static QueryOperation<Dynawright> filter(String other) {
        return QueryOperation.of(new DynawrightQuery.Filter_(other));
    }

    /**
     * Queries index {@code filter} for the items with this {@code other}, in the order of
     * {@code descending}.
     *
     * @param <R> what becomes of the result
     * @param other the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#filter
     */
    public static <R> QueryOperation<R> filter(String other,
            Function<DynawrightQuery.Filter_, ? extends QueryStage<DynawrightQuery.Filter_, R>> options) {
        return QueryOperation.of(new DynawrightQuery.Filter_(other), options);
    }

    /**
     * Queries index {@code class} for the items with this {@code that}, in the order of
     * {@code filter}.
     *
     * @param that the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#class_
     */
    public static QueryOperation<Dynawright> class_(String that) {
        return QueryOperation.of(new DynawrightQuery.Class_(that));
    }

    /**
     * Queries index {@code class} for the items with this {@code that}, in the order of
     * {@code filter}.
     *
     * @param <R> what becomes of the result
     * @param that the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#class_
     */
    public static <R> QueryOperation<R> class_(String that,
            Function<DynawrightQuery.Class_, ? extends QueryStage<DynawrightQuery.Class_, R>> options) {
        return QueryOperation.of(new DynawrightQuery.Class_(that), options);
    }

    /**
     * Queries index {@code dynawright} for the items with this {@code name}.
     *
     * @param name the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#dynawright_
     */
    public static QueryOperation<Dynawright> dynawright_(String name) {
        return QueryOperation.of(new DynawrightQuery.Dynawright_(name));
    }

    /**
     * Queries index {@code dynawright} for the items with this {@code name}.
     *
     * @param <R> what becomes of the result
     * @param name the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#dynawright_
     */
    public static <R> QueryOperation<R> dynawright_(String name,
            Function<DynawrightQuery.Dynawright_, ? extends QueryStage<DynawrightQuery.Dynawright_, R>> options) {
        return QueryOperation.of(new DynawrightQuery.Dynawright_(name), options);
    }

    /**
     * Queries index {@code 2nd-query-options} for the items with this {@code StringCodec}.
     *
     * @param StringCodec_ the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#_2ndQueryOptions
     */
    public static QueryOperation<Dynawright> _2ndQueryOptions(String StringCodec_) {
        return QueryOperation.of(new DynawrightQuery._2ndQueryOptions(StringCodec_));
    }

    /**
     * Queries index {@code 2nd-query-options} for the items with this {@code StringCodec}.
     *
     * @param <R> what becomes of the result
     * @param StringCodec_ the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#_2ndQueryOptions
     */
    public static <R> QueryOperation<R> _2ndQueryOptions(String StringCodec_,
            Function<DynawrightQuery._2ndQueryOptions, ? extends QueryStage<DynawrightQuery._2ndQueryOptions, R>> options) {
        return QueryOperation.of(new DynawrightQuery._2ndQueryOptions(StringCodec_), options);
    }

    /**
     * Queries index {@code ascending} for the items with this {@code options}, in the order of
     * {@code ascending}.
     *
     * @param options the partition key
     * @return the operation, not yet run
     * @see DynawrightRepository#ascending
     */
    public static QueryOperation<Dynawright> ascending(String options) {
        return QueryOperation.of(new DynawrightQuery.Ascending(options));
    }

    /**
     * Queries index {@code ascending} for the items with this {@code options}, in the order of
     * {@code ascending}.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param options_ narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see DynawrightRepository#ascending
     */
    public static <R> QueryOperation<R> ascending(String options,
            Function<DynawrightQuery.Ascending, ? extends QueryStage<DynawrightQuery.Ascending, R>> options_) {
        return QueryOperation.of(new DynawrightQuery.Ascending(options), options_);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see DynawrightRepository#where
     */
    public static WhereOperation<Dynawright> where(
            Function<DynawrightAttributes, Condition> condition) {
        return WhereOperation.of(DynawrightSchema.INSTANCE, DynawrightAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see DynawrightRepository#where
     */
    public static WhereOperation<Dynawright> where(
            Function<DynawrightAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(DynawrightSchema.INSTANCE, DynawrightAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see DynawrightRepository#scan
     */
    public static ScanOperation<Dynawright> scan() {
        return ScanOperation.of(DynawrightSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see DynawrightRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Dynawright, DynawrightAttributes>, ? extends ScanStage<DynawrightAttributes, R>> options) {
        return ScanOperation.of(DynawrightSchema.INSTANCE, DynawrightAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Dynawright> check(DynawrightKey key,
            Function<DynawrightAttributes, Condition> condition) {
        return CheckOperation.of(DynawrightSchema.INSTANCE, key, DynawrightAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Dynawright> check(String options, String changes,
            Function<DynawrightAttributes, Condition> condition) {
        return check(DynawrightKey.of(options, changes), condition);
    }
}
