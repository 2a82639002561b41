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
 * The operations on table {@code tickets} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link TicketRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketOperations {
    /**
     * There are only static methods.
     */
    private TicketOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param ticket the item to write
     * @return the operation, not yet run
     * @see TicketRepository#put
     */
    public static PutOperation<Ticket> put(Ticket ticket) {
        return PutOperation.of(TicketSchema.INSTANCE, ticket);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param ticket the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#put
     */
    public static PutOperation<Ticket> put(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return PutOperation.of(TicketSchema.INSTANCE, ticket, TicketAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param ticket the item to write
     * @return the operation, not yet run
     * @see TicketRepository#insert
     */
    public static InsertOperation<Ticket> insert(Ticket ticket) {
        return InsertOperation.of(TicketSchema.INSTANCE, ticket);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static FindOperation<Ticket> find(TicketKey key) {
        return FindOperation.of(TicketSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static FindOperation<Ticket> find(TicketKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(TicketSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param code the partition key
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static FindOperation<Ticket> find(String code) {
        return find(TicketKey.of(code));
    }

    /**
     * Finds the item with this key.
     *
     * @param code the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static FindOperation<Ticket> find(String code, UnaryOperator<ReadOptions> options) {
        return find(TicketKey.of(code), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static <R> FindOperation<R> find(TicketKey key, View<Ticket, R> view) {
        return FindOperation.of(TicketSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static <R> FindOperation<R> find(TicketKey key, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(TicketSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param code the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static <R> FindOperation<R> find(String code, View<Ticket, R> view) {
        return find(TicketKey.of(code), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param code the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#find
     */
    public static <R> FindOperation<R> find(String code, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(TicketKey.of(code), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static GetOperation<Ticket> get(TicketKey key) {
        return GetOperation.of(TicketSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static GetOperation<Ticket> get(TicketKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(TicketSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param code the partition key
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static GetOperation<Ticket> get(String code) {
        return get(TicketKey.of(code));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param code the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static GetOperation<Ticket> get(String code, UnaryOperator<ReadOptions> options) {
        return get(TicketKey.of(code), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static <R> GetOperation<R> get(TicketKey key, View<Ticket, R> view) {
        return GetOperation.of(TicketSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static <R> GetOperation<R> get(TicketKey key, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(TicketSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param code the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static <R> GetOperation<R> get(String code, View<Ticket, R> view) {
        return get(TicketKey.of(code), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param code the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#get
     */
    public static <R> GetOperation<R> get(String code, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(TicketKey.of(code), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TicketRepository#exists
     */
    public static ExistsOperation exists(TicketKey key) {
        return ExistsOperation.of(TicketSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#exists
     */
    public static ExistsOperation exists(TicketKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(TicketSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param code the partition key
     * @return the operation, not yet run
     * @see TicketRepository#exists
     */
    public static ExistsOperation exists(String code) {
        return exists(TicketKey.of(code));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param code the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#exists
     */
    public static ExistsOperation exists(String code, UnaryOperator<ReadOptions> options) {
        return exists(TicketKey.of(code), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TicketRepository#delete
     */
    public static DeleteOperation<Ticket> delete(TicketKey key) {
        return DeleteOperation.of(TicketSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#delete
     */
    public static DeleteOperation<Ticket> delete(TicketKey key,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return DeleteOperation.of(TicketSchema.INSTANCE, key, TicketAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param code the partition key
     * @return the operation, not yet run
     * @see TicketRepository#delete
     */
    public static DeleteOperation<Ticket> delete(String code) {
        return delete(TicketKey.of(code));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param code the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#delete
     */
    public static DeleteOperation<Ticket> delete(String code,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return delete(TicketKey.of(code), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param ticket an item with the key
     * @return the operation, not yet run
     * @see TicketRepository#delete
     */
    public static DeleteOperation<Ticket> delete(Ticket ticket) {
        return DeleteOperation.ofItem(TicketSchema.INSTANCE, ticket);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param ticket an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#delete
     */
    public static DeleteOperation<Ticket> delete(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return DeleteOperation.ofItem(TicketSchema.INSTANCE, ticket, TicketAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#update
     */
    public static UpdateOperation<Ticket> update(TicketKey key,
            UnaryOperator<TicketUpdate> changes) {
        return UpdateOperation.update(new TicketUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param code the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#update
     */
    public static UpdateOperation<Ticket> update(String code, UnaryOperator<TicketUpdate> changes) {
        return update(TicketKey.of(code), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TicketRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(TicketKey key,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return UpdateOperation.update(new TicketUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param code the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TicketRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String code,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return updateReturning(TicketKey.of(code), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param ticket the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#update
     */
    public static UpdateOperation<Ticket> update(Ticket ticket,
            UnaryOperator<TicketUpdate> changes) {
        return UpdateOperation.updateItem(new TicketUpdate(ticket), ticket, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#upsert
     */
    public static UpdateOperation<Ticket> upsert(TicketKey key,
            UnaryOperator<TicketUpdate> changes) {
        return UpdateOperation.upsert(new TicketUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param code the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#upsert
     */
    public static UpdateOperation<Ticket> upsert(String code, UnaryOperator<TicketUpdate> changes) {
        return upsert(TicketKey.of(code), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TicketRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(TicketKey key,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return UpdateOperation.upsert(new TicketUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param code the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TicketRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String code,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return upsertReturning(TicketKey.of(code), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param ticket the item to write
     * @return the operation, not yet run
     * @see TicketRepository#tryPut
     */
    public static OutcomeOperation<Ticket> tryPut(Ticket ticket) {
        return OutcomeOperation.of(put(ticket));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param ticket the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#tryPut
     */
    public static OutcomeOperation<Ticket> tryPut(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return OutcomeOperation.of(put(ticket, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param ticket the item to write
     * @return the operation, not yet run
     * @see TicketRepository#tryInsert
     */
    public static OutcomeOperation<Ticket> tryInsert(Ticket ticket) {
        return OutcomeOperation.of(insert(ticket));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#tryUpdate
     */
    public static OutcomeOperation<Ticket> tryUpdate(TicketKey key,
            UnaryOperator<TicketUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param code the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#tryUpdate
     */
    public static OutcomeOperation<Ticket> tryUpdate(String code,
            UnaryOperator<TicketUpdate> changes) {
        return OutcomeOperation.of(update(code, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param ticket the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TicketRepository#tryUpdate
     */
    public static OutcomeOperation<Ticket> tryUpdate(Ticket ticket,
            UnaryOperator<TicketUpdate> changes) {
        return OutcomeOperation.of(update(ticket, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TicketRepository#tryDelete
     */
    public static OutcomeOperation<Ticket> tryDelete(TicketKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#tryDelete
     */
    public static OutcomeOperation<Ticket> tryDelete(TicketKey key,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param code the partition key
     * @return the operation, not yet run
     * @see TicketRepository#tryDelete
     */
    public static OutcomeOperation<Ticket> tryDelete(String code) {
        return OutcomeOperation.of(delete(code));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param code the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#tryDelete
     */
    public static OutcomeOperation<Ticket> tryDelete(String code,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return OutcomeOperation.of(delete(code, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param ticket an item with the key
     * @return the operation, not yet run
     * @see TicketRepository#tryDelete
     */
    public static OutcomeOperation<Ticket> tryDelete(Ticket ticket) {
        return OutcomeOperation.of(delete(ticket));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param ticket an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#tryDelete
     */
    public static OutcomeOperation<Ticket> tryDelete(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return OutcomeOperation.of(delete(ticket, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see TicketRepository#findAll
     */
    public static FindAllOperation<Ticket> findAll(Collection<TicketKey> keys) {
        return FindAllOperation.of(TicketSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see TicketRepository#findAll
     */
    public static FindAllOperation<Ticket> findAll(Collection<TicketKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(TicketSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see TicketRepository#putAll
     */
    public static PutAllOperation<Ticket> putAll(Collection<? extends Ticket> items) {
        return PutAllOperation.of(TicketSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#putAll
     */
    public static PutAllOperation<Ticket> putAll(Collection<? extends Ticket> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(TicketSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see TicketRepository#deleteAll
     */
    public static DeleteAllOperation<Ticket> deleteAll(Collection<TicketKey> keys) {
        return DeleteAllOperation.of(TicketSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#deleteAll
     */
    public static DeleteAllOperation<Ticket> deleteAll(Collection<TicketKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(TicketSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see TicketRepository#where
     */
    public static WhereOperation<Ticket> where(Function<TicketAttributes, Condition> condition) {
        return WhereOperation.of(TicketSchema.INSTANCE, TicketAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see TicketRepository#where
     */
    public static WhereOperation<Ticket> where(Function<TicketAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(TicketSchema.INSTANCE, TicketAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see TicketRepository#scan
     */
    public static ScanOperation<Ticket> scan() {
        return ScanOperation.of(TicketSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see TicketRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Ticket, TicketAttributes>, ? extends ScanStage<TicketAttributes, R>> options) {
        return ScanOperation.of(TicketSchema.INSTANCE, TicketAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Ticket> check(TicketKey key,
            Function<TicketAttributes, Condition> condition) {
        return CheckOperation.of(TicketSchema.INSTANCE, key, TicketAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param code the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Ticket> check(String code,
            Function<TicketAttributes, Condition> condition) {
        return check(TicketKey.of(code), condition);
    }
}
