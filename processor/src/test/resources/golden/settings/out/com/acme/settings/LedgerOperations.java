package com.acme.settings;

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
 * The operations on table {@code ledgers} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link LedgerRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LedgerOperations {
    /**
     * There are only static methods.
     */
    private LedgerOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param ledger the item to write
     * @return the operation, not yet run
     * @see LedgerRepository#put
     */
    public static PutOperation<Ledger> put(Ledger ledger) {
        return PutOperation.of(LedgerSchema.INSTANCE, ledger);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param ledger the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#put
     */
    public static PutOperation<Ledger> put(Ledger ledger,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return PutOperation.of(LedgerSchema.INSTANCE, ledger, LedgerAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param ledger the item to write
     * @return the operation, not yet run
     * @see LedgerRepository#insert
     */
    public static InsertOperation<Ledger> insert(Ledger ledger) {
        return InsertOperation.of(LedgerSchema.INSTANCE, ledger);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static FindOperation<Ledger> find(LedgerKey key) {
        return FindOperation.of(LedgerSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static FindOperation<Ledger> find(LedgerKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(LedgerSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param year the partition key
     * @param entry the sort key
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static FindOperation<Ledger> find(String year, String entry) {
        return find(LedgerKey.of(year, entry));
    }

    /**
     * Finds the item with this key.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static FindOperation<Ledger> find(String year, String entry,
            UnaryOperator<ReadOptions> options) {
        return find(LedgerKey.of(year, entry), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static <R> FindOperation<R> find(LedgerKey key, View<Ledger, R> view) {
        return FindOperation.of(LedgerSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static <R> FindOperation<R> find(LedgerKey key, View<Ledger, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(LedgerSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param entry the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static <R> FindOperation<R> find(String year, String entry, View<Ledger, R> view) {
        return find(LedgerKey.of(year, entry), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param entry the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#find
     */
    public static <R> FindOperation<R> find(String year, String entry, View<Ledger, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(LedgerKey.of(year, entry), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static GetOperation<Ledger> get(LedgerKey key) {
        return GetOperation.of(LedgerSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static GetOperation<Ledger> get(LedgerKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(LedgerSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param year the partition key
     * @param entry the sort key
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static GetOperation<Ledger> get(String year, String entry) {
        return get(LedgerKey.of(year, entry));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static GetOperation<Ledger> get(String year, String entry,
            UnaryOperator<ReadOptions> options) {
        return get(LedgerKey.of(year, entry), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static <R> GetOperation<R> get(LedgerKey key, View<Ledger, R> view) {
        return GetOperation.of(LedgerSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static <R> GetOperation<R> get(LedgerKey key, View<Ledger, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(LedgerSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param entry the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static <R> GetOperation<R> get(String year, String entry, View<Ledger, R> view) {
        return get(LedgerKey.of(year, entry), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param entry the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#get
     */
    public static <R> GetOperation<R> get(String year, String entry, View<Ledger, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(LedgerKey.of(year, entry), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see LedgerRepository#exists
     */
    public static ExistsOperation exists(LedgerKey key) {
        return ExistsOperation.of(LedgerSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#exists
     */
    public static ExistsOperation exists(LedgerKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(LedgerSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param year the partition key
     * @param entry the sort key
     * @return the operation, not yet run
     * @see LedgerRepository#exists
     */
    public static ExistsOperation exists(String year, String entry) {
        return exists(LedgerKey.of(year, entry));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#exists
     */
    public static ExistsOperation exists(String year, String entry,
            UnaryOperator<ReadOptions> options) {
        return exists(LedgerKey.of(year, entry), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see LedgerRepository#delete
     */
    public static DeleteOperation<Ledger> delete(LedgerKey key) {
        return DeleteOperation.of(LedgerSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#delete
     */
    public static DeleteOperation<Ledger> delete(LedgerKey key,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return DeleteOperation.of(LedgerSchema.INSTANCE, key, LedgerAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param year the partition key
     * @param entry the sort key
     * @return the operation, not yet run
     * @see LedgerRepository#delete
     */
    public static DeleteOperation<Ledger> delete(String year, String entry) {
        return delete(LedgerKey.of(year, entry));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#delete
     */
    public static DeleteOperation<Ledger> delete(String year, String entry,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return delete(LedgerKey.of(year, entry), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param ledger an item with the key
     * @return the operation, not yet run
     * @see LedgerRepository#delete
     */
    public static DeleteOperation<Ledger> delete(Ledger ledger) {
        return DeleteOperation.ofItem(LedgerSchema.INSTANCE, ledger);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param ledger an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#delete
     */
    public static DeleteOperation<Ledger> delete(Ledger ledger,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return DeleteOperation.ofItem(LedgerSchema.INSTANCE, ledger, LedgerAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#update
     */
    public static UpdateOperation<Ledger> update(LedgerKey key,
            UnaryOperator<LedgerUpdate> changes) {
        return UpdateOperation.update(new LedgerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#update
     */
    public static UpdateOperation<Ledger> update(String year, String entry,
            UnaryOperator<LedgerUpdate> changes) {
        return update(LedgerKey.of(year, entry), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see LedgerRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(LedgerKey key,
            Function<LedgerUpdate, ? extends UpdateStage<LedgerUpdate, R>> changes) {
        return UpdateOperation.update(new LedgerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param entry the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see LedgerRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String year, String entry,
            Function<LedgerUpdate, ? extends UpdateStage<LedgerUpdate, R>> changes) {
        return updateReturning(LedgerKey.of(year, entry), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param ledger the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#update
     */
    public static UpdateOperation<Ledger> update(Ledger ledger,
            UnaryOperator<LedgerUpdate> changes) {
        return UpdateOperation.updateItem(new LedgerUpdate(ledger), ledger, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#upsert
     */
    public static UpdateOperation<Ledger> upsert(LedgerKey key,
            UnaryOperator<LedgerUpdate> changes) {
        return UpdateOperation.upsert(new LedgerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#upsert
     */
    public static UpdateOperation<Ledger> upsert(String year, String entry,
            UnaryOperator<LedgerUpdate> changes) {
        return upsert(LedgerKey.of(year, entry), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see LedgerRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(LedgerKey key,
            Function<LedgerUpdate, ? extends UpdateStage<LedgerUpdate, R>> changes) {
        return UpdateOperation.upsert(new LedgerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param entry the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see LedgerRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String year, String entry,
            Function<LedgerUpdate, ? extends UpdateStage<LedgerUpdate, R>> changes) {
        return upsertReturning(LedgerKey.of(year, entry), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param ledger the item to write
     * @return the operation, not yet run
     * @see LedgerRepository#tryPut
     */
    public static OutcomeOperation<Ledger> tryPut(Ledger ledger) {
        return OutcomeOperation.of(put(ledger));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param ledger the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#tryPut
     */
    public static OutcomeOperation<Ledger> tryPut(Ledger ledger,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return OutcomeOperation.of(put(ledger, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param ledger the item to write
     * @return the operation, not yet run
     * @see LedgerRepository#tryInsert
     */
    public static OutcomeOperation<Ledger> tryInsert(Ledger ledger) {
        return OutcomeOperation.of(insert(ledger));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#tryUpdate
     */
    public static OutcomeOperation<Ledger> tryUpdate(LedgerKey key,
            UnaryOperator<LedgerUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#tryUpdate
     */
    public static OutcomeOperation<Ledger> tryUpdate(String year, String entry,
            UnaryOperator<LedgerUpdate> changes) {
        return OutcomeOperation.of(update(year, entry, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param ledger the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see LedgerRepository#tryUpdate
     */
    public static OutcomeOperation<Ledger> tryUpdate(Ledger ledger,
            UnaryOperator<LedgerUpdate> changes) {
        return OutcomeOperation.of(update(ledger, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see LedgerRepository#tryDelete
     */
    public static OutcomeOperation<Ledger> tryDelete(LedgerKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#tryDelete
     */
    public static OutcomeOperation<Ledger> tryDelete(LedgerKey key,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param year the partition key
     * @param entry the sort key
     * @return the operation, not yet run
     * @see LedgerRepository#tryDelete
     */
    public static OutcomeOperation<Ledger> tryDelete(String year, String entry) {
        return OutcomeOperation.of(delete(year, entry));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#tryDelete
     */
    public static OutcomeOperation<Ledger> tryDelete(String year, String entry,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return OutcomeOperation.of(delete(year, entry, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param ledger an item with the key
     * @return the operation, not yet run
     * @see LedgerRepository#tryDelete
     */
    public static OutcomeOperation<Ledger> tryDelete(Ledger ledger) {
        return OutcomeOperation.of(delete(ledger));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param ledger an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#tryDelete
     */
    public static OutcomeOperation<Ledger> tryDelete(Ledger ledger,
            UnaryOperator<WriteOptions<LedgerAttributes>> options) {
        return OutcomeOperation.of(delete(ledger, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see LedgerRepository#findAll
     */
    public static FindAllOperation<Ledger> findAll(Collection<LedgerKey> keys) {
        return FindAllOperation.of(LedgerSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see LedgerRepository#findAll
     */
    public static FindAllOperation<Ledger> findAll(Collection<LedgerKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(LedgerSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see LedgerRepository#putAll
     */
    public static PutAllOperation<Ledger> putAll(Collection<? extends Ledger> items) {
        return PutAllOperation.of(LedgerSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#putAll
     */
    public static PutAllOperation<Ledger> putAll(Collection<? extends Ledger> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(LedgerSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see LedgerRepository#deleteAll
     */
    public static DeleteAllOperation<Ledger> deleteAll(Collection<LedgerKey> keys) {
        return DeleteAllOperation.of(LedgerSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#deleteAll
     */
    public static DeleteAllOperation<Ledger> deleteAll(Collection<LedgerKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(LedgerSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code entry}.
     *
     * @param year the partition key
     * @return the operation, not yet run
     * @see LedgerRepository#query
     */
    public static QueryOperation<Ledger> query(String year) {
        return QueryOperation.of(new LedgerQuery(year));
    }

    /**
     * Queries the items with this partition key, in the order of {@code entry}.
     *
     * @param <R> what becomes of the result
     * @param year the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see LedgerRepository#query
     */
    public static <R> QueryOperation<R> query(String year,
            Function<LedgerQuery, ? extends QueryStage<LedgerQuery, R>> options) {
        return QueryOperation.of(new LedgerQuery(year), options);
    }

    /**
     * Queries index {@code by-account} for the items with this {@code account}.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see LedgerRepository#byAccount
     */
    public static QueryOperation<Ledger> byAccount(String account) {
        return QueryOperation.of(new LedgerQuery.ByAccount(account));
    }

    /**
     * Queries index {@code by-account} for the items with this {@code account}.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see LedgerRepository#byAccount
     */
    public static <R> QueryOperation<R> byAccount(String account,
            Function<LedgerQuery.ByAccount, ? extends QueryStage<LedgerQuery.ByAccount, R>> options) {
        return QueryOperation.of(new LedgerQuery.ByAccount(account), options);
    }

    /**
     * Queries index {@code by-amount} for the items with this {@code account}, in the order of
     * {@code amount}.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see LedgerRepository#byAmount
     */
    public static QueryOperation<Ledger> byAmount(String account) {
        return QueryOperation.of(new LedgerQuery.ByAmount(account));
    }

    /**
     * Queries index {@code by-amount} for the items with this {@code account}, in the order of
     * {@code amount}.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see LedgerRepository#byAmount
     */
    public static <R> QueryOperation<R> byAmount(String account,
            Function<LedgerQuery.ByAmount, ? extends QueryStage<LedgerQuery.ByAmount, R>> options) {
        return QueryOperation.of(new LedgerQuery.ByAmount(account), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see LedgerRepository#where
     */
    public static WhereOperation<Ledger> where(Function<LedgerAttributes, Condition> condition) {
        return WhereOperation.of(LedgerSchema.INSTANCE, LedgerAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see LedgerRepository#where
     */
    public static WhereOperation<Ledger> where(Function<LedgerAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(LedgerSchema.INSTANCE, LedgerAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see LedgerRepository#scan
     */
    public static ScanOperation<Ledger> scan() {
        return ScanOperation.of(LedgerSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see LedgerRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Ledger, LedgerAttributes>, ? extends ScanStage<LedgerAttributes, R>> options) {
        return ScanOperation.of(LedgerSchema.INSTANCE, LedgerAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Ledger> check(LedgerKey key,
            Function<LedgerAttributes, Condition> condition) {
        return CheckOperation.of(LedgerSchema.INSTANCE, key, LedgerAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param year the partition key
     * @param entry the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Ledger> check(String year, String entry,
            Function<LedgerAttributes, Condition> condition) {
        return check(LedgerKey.of(year, entry), condition);
    }
}
