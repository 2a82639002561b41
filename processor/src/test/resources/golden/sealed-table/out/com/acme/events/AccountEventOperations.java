package com.acme.events;

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
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code account-events} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link AccountEventRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountEventOperations {
    /**
     * There are only static methods.
     */
    private AccountEventOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param accountEvent the item to write
     * @return the operation, not yet run
     * @see AccountEventRepository#put
     */
    public static PutOperation<AccountEvent> put(AccountEvent accountEvent) {
        return PutOperation.of(AccountEventSchema.INSTANCE, accountEvent);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param accountEvent the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#put
     */
    public static PutOperation<AccountEvent> put(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return PutOperation.of(AccountEventSchema.INSTANCE, accountEvent,
                AccountEventAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param accountEvent the item to write
     * @return the operation, not yet run
     * @see AccountEventRepository#insert
     */
    public static InsertOperation<AccountEvent> insert(AccountEvent accountEvent) {
        return InsertOperation.of(AccountEventSchema.INSTANCE, accountEvent);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static FindOperation<AccountEvent> find(AccountEventKey key) {
        return FindOperation.of(AccountEventSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static FindOperation<AccountEvent> find(AccountEventKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(AccountEventSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static FindOperation<AccountEvent> find(String accountId, Instant at) {
        return find(AccountEventKey.of(accountId, at));
    }

    /**
     * Finds the item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static FindOperation<AccountEvent> find(String accountId, Instant at,
            UnaryOperator<ReadOptions> options) {
        return find(AccountEventKey.of(accountId, at), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static <R> FindOperation<R> find(AccountEventKey key, View<AccountEvent, R> view) {
        return FindOperation.of(AccountEventSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static <R> FindOperation<R> find(AccountEventKey key, View<AccountEvent, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(AccountEventSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static <R> FindOperation<R> find(String accountId, Instant at,
            View<AccountEvent, R> view) {
        return find(AccountEventKey.of(accountId, at), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#find
     */
    public static <R> FindOperation<R> find(String accountId, Instant at,
            View<AccountEvent, R> view, UnaryOperator<ReadOptions> options) {
        return find(AccountEventKey.of(accountId, at), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static GetOperation<AccountEvent> get(AccountEventKey key) {
        return GetOperation.of(AccountEventSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static GetOperation<AccountEvent> get(AccountEventKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(AccountEventSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static GetOperation<AccountEvent> get(String accountId, Instant at) {
        return get(AccountEventKey.of(accountId, at));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static GetOperation<AccountEvent> get(String accountId, Instant at,
            UnaryOperator<ReadOptions> options) {
        return get(AccountEventKey.of(accountId, at), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static <R> GetOperation<R> get(AccountEventKey key, View<AccountEvent, R> view) {
        return GetOperation.of(AccountEventSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static <R> GetOperation<R> get(AccountEventKey key, View<AccountEvent, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(AccountEventSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static <R> GetOperation<R> get(String accountId, Instant at,
            View<AccountEvent, R> view) {
        return get(AccountEventKey.of(accountId, at), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#get
     */
    public static <R> GetOperation<R> get(String accountId, Instant at, View<AccountEvent, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(AccountEventKey.of(accountId, at), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountEventRepository#exists
     */
    public static ExistsOperation exists(AccountEventKey key) {
        return ExistsOperation.of(AccountEventSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#exists
     */
    public static ExistsOperation exists(AccountEventKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(AccountEventSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return the operation, not yet run
     * @see AccountEventRepository#exists
     */
    public static ExistsOperation exists(String accountId, Instant at) {
        return exists(AccountEventKey.of(accountId, at));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#exists
     */
    public static ExistsOperation exists(String accountId, Instant at,
            UnaryOperator<ReadOptions> options) {
        return exists(AccountEventKey.of(accountId, at), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountEventRepository#delete
     */
    public static DeleteOperation<AccountEvent> delete(AccountEventKey key) {
        return DeleteOperation.of(AccountEventSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#delete
     */
    public static DeleteOperation<AccountEvent> delete(AccountEventKey key,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return DeleteOperation.of(AccountEventSchema.INSTANCE, key, AccountEventAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return the operation, not yet run
     * @see AccountEventRepository#delete
     */
    public static DeleteOperation<AccountEvent> delete(String accountId, Instant at) {
        return delete(AccountEventKey.of(accountId, at));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#delete
     */
    public static DeleteOperation<AccountEvent> delete(String accountId, Instant at,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return delete(AccountEventKey.of(accountId, at), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param accountEvent an item with the key
     * @return the operation, not yet run
     * @see AccountEventRepository#delete
     */
    public static DeleteOperation<AccountEvent> delete(AccountEvent accountEvent) {
        return DeleteOperation.ofItem(AccountEventSchema.INSTANCE, accountEvent);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param accountEvent an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#delete
     */
    public static DeleteOperation<AccountEvent> delete(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return DeleteOperation.ofItem(AccountEventSchema.INSTANCE, accountEvent,
                AccountEventAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountEventRepository#update
     */
    public static UpdateOperation<AccountEvent> update(AccountEventKey key,
            UnaryOperator<AccountEventUpdate> changes) {
        return UpdateOperation.update(new AccountEventUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountEventRepository#update
     */
    public static UpdateOperation<AccountEvent> update(String accountId, Instant at,
            UnaryOperator<AccountEventUpdate> changes) {
        return update(AccountEventKey.of(accountId, at), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see AccountEventRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(AccountEventKey key,
            Function<AccountEventUpdate, ? extends UpdateStage<AccountEventUpdate, R>> changes) {
        return UpdateOperation.update(new AccountEventUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see AccountEventRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String accountId, Instant at,
            Function<AccountEventUpdate, ? extends UpdateStage<AccountEventUpdate, R>> changes) {
        return updateReturning(AccountEventKey.of(accountId, at), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param accountEvent the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountEventRepository#update
     */
    public static UpdateOperation<AccountEvent> update(AccountEvent accountEvent,
            UnaryOperator<AccountEventUpdate> changes) {
        return UpdateOperation.updateItem(new AccountEventUpdate(accountEvent), accountEvent,
                changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param accountEvent the item to write
     * @return the operation, not yet run
     * @see AccountEventRepository#tryPut
     */
    public static OutcomeOperation<AccountEvent> tryPut(AccountEvent accountEvent) {
        return OutcomeOperation.of(put(accountEvent));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param accountEvent the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#tryPut
     */
    public static OutcomeOperation<AccountEvent> tryPut(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return OutcomeOperation.of(put(accountEvent, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param accountEvent the item to write
     * @return the operation, not yet run
     * @see AccountEventRepository#tryInsert
     */
    public static OutcomeOperation<AccountEvent> tryInsert(AccountEvent accountEvent) {
        return OutcomeOperation.of(insert(accountEvent));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountEventRepository#tryUpdate
     */
    public static OutcomeOperation<AccountEvent> tryUpdate(AccountEventKey key,
            UnaryOperator<AccountEventUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountEventRepository#tryUpdate
     */
    public static OutcomeOperation<AccountEvent> tryUpdate(String accountId, Instant at,
            UnaryOperator<AccountEventUpdate> changes) {
        return OutcomeOperation.of(update(accountId, at, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param accountEvent the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountEventRepository#tryUpdate
     */
    public static OutcomeOperation<AccountEvent> tryUpdate(AccountEvent accountEvent,
            UnaryOperator<AccountEventUpdate> changes) {
        return OutcomeOperation.of(update(accountEvent, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountEventRepository#tryDelete
     */
    public static OutcomeOperation<AccountEvent> tryDelete(AccountEventKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#tryDelete
     */
    public static OutcomeOperation<AccountEvent> tryDelete(AccountEventKey key,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return the operation, not yet run
     * @see AccountEventRepository#tryDelete
     */
    public static OutcomeOperation<AccountEvent> tryDelete(String accountId, Instant at) {
        return OutcomeOperation.of(delete(accountId, at));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#tryDelete
     */
    public static OutcomeOperation<AccountEvent> tryDelete(String accountId, Instant at,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return OutcomeOperation.of(delete(accountId, at, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param accountEvent an item with the key
     * @return the operation, not yet run
     * @see AccountEventRepository#tryDelete
     */
    public static OutcomeOperation<AccountEvent> tryDelete(AccountEvent accountEvent) {
        return OutcomeOperation.of(delete(accountEvent));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param accountEvent an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#tryDelete
     */
    public static OutcomeOperation<AccountEvent> tryDelete(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return OutcomeOperation.of(delete(accountEvent, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see AccountEventRepository#findAll
     */
    public static FindAllOperation<AccountEvent> findAll(Collection<AccountEventKey> keys) {
        return FindAllOperation.of(AccountEventSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see AccountEventRepository#findAll
     */
    public static FindAllOperation<AccountEvent> findAll(Collection<AccountEventKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(AccountEventSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see AccountEventRepository#putAll
     */
    public static PutAllOperation<AccountEvent> putAll(Collection<? extends AccountEvent> items) {
        return PutAllOperation.of(AccountEventSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#putAll
     */
    public static PutAllOperation<AccountEvent> putAll(Collection<? extends AccountEvent> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(AccountEventSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see AccountEventRepository#deleteAll
     */
    public static DeleteAllOperation<AccountEvent> deleteAll(Collection<AccountEventKey> keys) {
        return DeleteAllOperation.of(AccountEventSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#deleteAll
     */
    public static DeleteAllOperation<AccountEvent> deleteAll(Collection<AccountEventKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(AccountEventSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code at}.
     *
     * @param accountId the partition key
     * @return the operation, not yet run
     * @see AccountEventRepository#query
     */
    public static QueryOperation<AccountEvent> query(String accountId) {
        return QueryOperation.of(new AccountEventQuery(accountId));
    }

    /**
     * Queries the items with this partition key, in the order of {@code at}.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see AccountEventRepository#query
     */
    public static <R> QueryOperation<R> query(String accountId,
            Function<AccountEventQuery, ? extends QueryStage<AccountEventQuery, R>> options) {
        return QueryOperation.of(new AccountEventQuery(accountId), options);
    }

    /**
     * Queries index {@code by-day} for the items with this {@code day}, in the order of
     * {@code at}.
     *
     * @param day the partition key
     * @return the operation, not yet run
     * @see AccountEventRepository#byDay
     */
    public static QueryOperation<AccountEvent> byDay(String day) {
        return QueryOperation.of(new AccountEventQuery.ByDay(day));
    }

    /**
     * Queries index {@code by-day} for the items with this {@code day}, in the order of
     * {@code at}.
     *
     * @param <R> what becomes of the result
     * @param day the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see AccountEventRepository#byDay
     */
    public static <R> QueryOperation<R> byDay(String day,
            Function<AccountEventQuery.ByDay, ? extends QueryStage<AccountEventQuery.ByDay, R>> options) {
        return QueryOperation.of(new AccountEventQuery.ByDay(day), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see AccountEventRepository#where
     */
    public static WhereOperation<AccountEvent> where(
            Function<AccountEventAttributes, Condition> condition) {
        return WhereOperation.of(AccountEventSchema.INSTANCE, AccountEventAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see AccountEventRepository#where
     */
    public static WhereOperation<AccountEvent> where(
            Function<AccountEventAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(AccountEventSchema.INSTANCE, AccountEventAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see AccountEventRepository#scan
     */
    public static ScanOperation<AccountEvent> scan() {
        return ScanOperation.of(AccountEventSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see AccountEventRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<AccountEvent, AccountEventAttributes>, ? extends ScanStage<AccountEventAttributes, R>> options) {
        return ScanOperation.of(AccountEventSchema.INSTANCE, AccountEventAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<AccountEvent> check(AccountEventKey key,
            Function<AccountEventAttributes, Condition> condition) {
        return CheckOperation.of(AccountEventSchema.INSTANCE, key, AccountEventAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<AccountEvent> check(String accountId, Instant at,
            Function<AccountEventAttributes, Condition> condition) {
        return check(AccountEventKey.of(accountId, at), condition);
    }
}
