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
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
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
 * The operations on table {@code balances} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link BalanceRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BalanceOperations {
    /**
     * There are only static methods.
     */
    private BalanceOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param balance the item to write
     * @return the operation, not yet run
     * @see BalanceRepository#put
     */
    public static PutOperation<Balance> put(Balance balance) {
        return PutOperation.of(BalanceSchema.INSTANCE, balance);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param balance the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#put
     */
    public static PutOperation<Balance> put(Balance balance,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return PutOperation.of(BalanceSchema.INSTANCE, balance, BalanceAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param balance the item to write
     * @return the operation, not yet run
     * @see BalanceRepository#insert
     */
    public static InsertOperation<Balance> insert(Balance balance) {
        return InsertOperation.of(BalanceSchema.INSTANCE, balance);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static FindOperation<Balance> find(BalanceKey key) {
        return FindOperation.of(BalanceSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static FindOperation<Balance> find(BalanceKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BalanceSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static FindOperation<Balance> find(String account) {
        return find(BalanceKey.of(account));
    }

    /**
     * Finds the item with this key.
     *
     * @param account the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static FindOperation<Balance> find(String account, UnaryOperator<ReadOptions> options) {
        return find(BalanceKey.of(account), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static <R> FindOperation<R> find(BalanceKey key, View<Balance, R> view) {
        return FindOperation.of(BalanceSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static <R> FindOperation<R> find(BalanceKey key, View<Balance, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BalanceSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static <R> FindOperation<R> find(String account, View<Balance, R> view) {
        return find(BalanceKey.of(account), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#find
     */
    public static <R> FindOperation<R> find(String account, View<Balance, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(BalanceKey.of(account), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static GetOperation<Balance> get(BalanceKey key) {
        return GetOperation.of(BalanceSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static GetOperation<Balance> get(BalanceKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BalanceSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static GetOperation<Balance> get(String account) {
        return get(BalanceKey.of(account));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param account the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static GetOperation<Balance> get(String account, UnaryOperator<ReadOptions> options) {
        return get(BalanceKey.of(account), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static <R> GetOperation<R> get(BalanceKey key, View<Balance, R> view) {
        return GetOperation.of(BalanceSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static <R> GetOperation<R> get(BalanceKey key, View<Balance, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BalanceSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static <R> GetOperation<R> get(String account, View<Balance, R> view) {
        return get(BalanceKey.of(account), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#get
     */
    public static <R> GetOperation<R> get(String account, View<Balance, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(BalanceKey.of(account), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BalanceRepository#exists
     */
    public static ExistsOperation exists(BalanceKey key) {
        return ExistsOperation.of(BalanceSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#exists
     */
    public static ExistsOperation exists(BalanceKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(BalanceSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see BalanceRepository#exists
     */
    public static ExistsOperation exists(String account) {
        return exists(BalanceKey.of(account));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param account the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#exists
     */
    public static ExistsOperation exists(String account, UnaryOperator<ReadOptions> options) {
        return exists(BalanceKey.of(account), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BalanceRepository#delete
     */
    public static DeleteOperation<Balance> delete(BalanceKey key) {
        return DeleteOperation.of(BalanceSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#delete
     */
    public static DeleteOperation<Balance> delete(BalanceKey key,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return DeleteOperation.of(BalanceSchema.INSTANCE, key, BalanceAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see BalanceRepository#delete
     */
    public static DeleteOperation<Balance> delete(String account) {
        return delete(BalanceKey.of(account));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param account the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#delete
     */
    public static DeleteOperation<Balance> delete(String account,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return delete(BalanceKey.of(account), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param balance an item with the key
     * @return the operation, not yet run
     * @see BalanceRepository#delete
     */
    public static DeleteOperation<Balance> delete(Balance balance) {
        return DeleteOperation.ofItem(BalanceSchema.INSTANCE, balance);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param balance an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#delete
     */
    public static DeleteOperation<Balance> delete(Balance balance,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return DeleteOperation.ofItem(BalanceSchema.INSTANCE, balance, BalanceAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#update
     */
    public static UpdateOperation<Balance> update(BalanceKey key,
            UnaryOperator<BalanceUpdate> changes) {
        return UpdateOperation.update(new BalanceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param account the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#update
     */
    public static UpdateOperation<Balance> update(String account,
            UnaryOperator<BalanceUpdate> changes) {
        return update(BalanceKey.of(account), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BalanceRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(BalanceKey key,
            Function<BalanceUpdate, ? extends UpdateStage<BalanceUpdate, R>> changes) {
        return UpdateOperation.update(new BalanceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BalanceRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String account,
            Function<BalanceUpdate, ? extends UpdateStage<BalanceUpdate, R>> changes) {
        return updateReturning(BalanceKey.of(account), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param balance the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#update
     */
    public static UpdateOperation<Balance> update(Balance balance,
            UnaryOperator<BalanceUpdate> changes) {
        return UpdateOperation.updateItem(new BalanceUpdate(balance), balance, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#upsert
     */
    public static UpdateOperation<Balance> upsert(BalanceKey key,
            UnaryOperator<BalanceUpdate> changes) {
        return UpdateOperation.upsert(new BalanceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param account the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#upsert
     */
    public static UpdateOperation<Balance> upsert(String account,
            UnaryOperator<BalanceUpdate> changes) {
        return upsert(BalanceKey.of(account), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BalanceRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(BalanceKey key,
            Function<BalanceUpdate, ? extends UpdateStage<BalanceUpdate, R>> changes) {
        return UpdateOperation.upsert(new BalanceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param account the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BalanceRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String account,
            Function<BalanceUpdate, ? extends UpdateStage<BalanceUpdate, R>> changes) {
        return upsertReturning(BalanceKey.of(account), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param balance the item to write
     * @return the operation, not yet run
     * @see BalanceRepository#tryPut
     */
    public static OutcomeOperation<Balance> tryPut(Balance balance) {
        return OutcomeOperation.of(put(balance));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param balance the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#tryPut
     */
    public static OutcomeOperation<Balance> tryPut(Balance balance,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return OutcomeOperation.of(put(balance, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param balance the item to write
     * @return the operation, not yet run
     * @see BalanceRepository#tryInsert
     */
    public static OutcomeOperation<Balance> tryInsert(Balance balance) {
        return OutcomeOperation.of(insert(balance));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#tryUpdate
     */
    public static OutcomeOperation<Balance> tryUpdate(BalanceKey key,
            UnaryOperator<BalanceUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param account the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#tryUpdate
     */
    public static OutcomeOperation<Balance> tryUpdate(String account,
            UnaryOperator<BalanceUpdate> changes) {
        return OutcomeOperation.of(update(account, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param balance the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BalanceRepository#tryUpdate
     */
    public static OutcomeOperation<Balance> tryUpdate(Balance balance,
            UnaryOperator<BalanceUpdate> changes) {
        return OutcomeOperation.of(update(balance, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BalanceRepository#tryDelete
     */
    public static OutcomeOperation<Balance> tryDelete(BalanceKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#tryDelete
     */
    public static OutcomeOperation<Balance> tryDelete(BalanceKey key,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param account the partition key
     * @return the operation, not yet run
     * @see BalanceRepository#tryDelete
     */
    public static OutcomeOperation<Balance> tryDelete(String account) {
        return OutcomeOperation.of(delete(account));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param account the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#tryDelete
     */
    public static OutcomeOperation<Balance> tryDelete(String account,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return OutcomeOperation.of(delete(account, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param balance an item with the key
     * @return the operation, not yet run
     * @see BalanceRepository#tryDelete
     */
    public static OutcomeOperation<Balance> tryDelete(Balance balance) {
        return OutcomeOperation.of(delete(balance));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param balance an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#tryDelete
     */
    public static OutcomeOperation<Balance> tryDelete(Balance balance,
            UnaryOperator<WriteOptions<BalanceAttributes>> options) {
        return OutcomeOperation.of(delete(balance, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BalanceRepository#findAll
     */
    public static FindAllOperation<Balance> findAll(Collection<BalanceKey> keys) {
        return FindAllOperation.of(BalanceSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see BalanceRepository#findAll
     */
    public static FindAllOperation<Balance> findAll(Collection<BalanceKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(BalanceSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see BalanceRepository#putAll
     */
    public static PutAllOperation<Balance> putAll(Collection<? extends Balance> items) {
        return PutAllOperation.of(BalanceSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#putAll
     */
    public static PutAllOperation<Balance> putAll(Collection<? extends Balance> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(BalanceSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BalanceRepository#deleteAll
     */
    public static DeleteAllOperation<Balance> deleteAll(Collection<BalanceKey> keys) {
        return DeleteAllOperation.of(BalanceSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#deleteAll
     */
    public static DeleteAllOperation<Balance> deleteAll(Collection<BalanceKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(BalanceSchema.INSTANCE, keys, options);
    }

    /**
     * Queries index {@code by-owner} for the items with this {@code owner}.
     *
     * @param owner the partition key
     * @return the operation, not yet run
     * @see BalanceRepository#byOwner
     */
    public static IndexQueryOperation<BalanceQuery.ByOwner.Item, Balance> byOwner(String owner) {
        return IndexQueryOperation.of(BalanceSchema.INSTANCE, new BalanceQuery.ByOwner(owner));
    }

    /**
     * Queries index {@code by-owner} for the items with this {@code owner}.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see BalanceRepository#byOwner
     */
    public static <R> IndexQueryOperation<R, Balance> byOwner(String owner,
            Function<BalanceQuery.ByOwner, ? extends QueryStage<BalanceQuery.ByOwner, R>> options) {
        return IndexQueryOperation.of(BalanceSchema.INSTANCE, new BalanceQuery.ByOwner(owner), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see BalanceRepository#where
     */
    public static WhereOperation<Balance> where(Function<BalanceAttributes, Condition> condition) {
        return WhereOperation.of(BalanceSchema.INSTANCE, BalanceAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see BalanceRepository#where
     */
    public static WhereOperation<Balance> where(Function<BalanceAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(BalanceSchema.INSTANCE, BalanceAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see BalanceRepository#scan
     */
    public static ScanOperation<Balance> scan() {
        return ScanOperation.of(BalanceSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see BalanceRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Balance, BalanceAttributes>, ? extends ScanStage<BalanceAttributes, R>> options) {
        return ScanOperation.of(BalanceSchema.INSTANCE, BalanceAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Balance> check(BalanceKey key,
            Function<BalanceAttributes, Condition> condition) {
        return CheckOperation.of(BalanceSchema.INSTANCE, key, BalanceAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param account the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Balance> check(String account,
            Function<BalanceAttributes, Condition> condition) {
        return check(BalanceKey.of(account), condition);
    }
}
