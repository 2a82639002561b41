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
 * The operations on table {@code rates} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link RateRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RateOperations {
    /**
     * There are only static methods.
     */
    private RateOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param rate the item to write
     * @return the operation, not yet run
     * @see RateRepository#put
     */
    public static PutOperation<Rate> put(Rate rate) {
        return PutOperation.of(RateSchema.INSTANCE, rate);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param rate the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#put
     */
    public static PutOperation<Rate> put(Rate rate,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return PutOperation.of(RateSchema.INSTANCE, rate, RateAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param rate the item to write
     * @return the operation, not yet run
     * @see RateRepository#insert
     */
    public static InsertOperation<Rate> insert(Rate rate) {
        return InsertOperation.of(RateSchema.INSTANCE, rate);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static FindOperation<Rate> find(RateKey key) {
        return FindOperation.of(RateSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static FindOperation<Rate> find(RateKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(RateSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param currency the partition key
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static FindOperation<Rate> find(String currency) {
        return find(RateKey.of(currency));
    }

    /**
     * Finds the item with this key.
     *
     * @param currency the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static FindOperation<Rate> find(String currency, UnaryOperator<ReadOptions> options) {
        return find(RateKey.of(currency), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static <R> FindOperation<R> find(RateKey key, View<Rate, R> view) {
        return FindOperation.of(RateSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static <R> FindOperation<R> find(RateKey key, View<Rate, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(RateSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param currency the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static <R> FindOperation<R> find(String currency, View<Rate, R> view) {
        return find(RateKey.of(currency), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param currency the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#find
     */
    public static <R> FindOperation<R> find(String currency, View<Rate, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(RateKey.of(currency), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static GetOperation<Rate> get(RateKey key) {
        return GetOperation.of(RateSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static GetOperation<Rate> get(RateKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RateSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param currency the partition key
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static GetOperation<Rate> get(String currency) {
        return get(RateKey.of(currency));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param currency the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static GetOperation<Rate> get(String currency, UnaryOperator<ReadOptions> options) {
        return get(RateKey.of(currency), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static <R> GetOperation<R> get(RateKey key, View<Rate, R> view) {
        return GetOperation.of(RateSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static <R> GetOperation<R> get(RateKey key, View<Rate, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RateSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param currency the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static <R> GetOperation<R> get(String currency, View<Rate, R> view) {
        return get(RateKey.of(currency), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param currency the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#get
     */
    public static <R> GetOperation<R> get(String currency, View<Rate, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(RateKey.of(currency), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RateRepository#exists
     */
    public static ExistsOperation exists(RateKey key) {
        return ExistsOperation.of(RateSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#exists
     */
    public static ExistsOperation exists(RateKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(RateSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param currency the partition key
     * @return the operation, not yet run
     * @see RateRepository#exists
     */
    public static ExistsOperation exists(String currency) {
        return exists(RateKey.of(currency));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param currency the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#exists
     */
    public static ExistsOperation exists(String currency, UnaryOperator<ReadOptions> options) {
        return exists(RateKey.of(currency), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RateRepository#delete
     */
    public static DeleteOperation<Rate> delete(RateKey key) {
        return DeleteOperation.of(RateSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#delete
     */
    public static DeleteOperation<Rate> delete(RateKey key,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return DeleteOperation.of(RateSchema.INSTANCE, key, RateAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param currency the partition key
     * @return the operation, not yet run
     * @see RateRepository#delete
     */
    public static DeleteOperation<Rate> delete(String currency) {
        return delete(RateKey.of(currency));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param currency the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#delete
     */
    public static DeleteOperation<Rate> delete(String currency,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return delete(RateKey.of(currency), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param rate an item with the key
     * @return the operation, not yet run
     * @see RateRepository#delete
     */
    public static DeleteOperation<Rate> delete(Rate rate) {
        return DeleteOperation.ofItem(RateSchema.INSTANCE, rate);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param rate an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#delete
     */
    public static DeleteOperation<Rate> delete(Rate rate,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return DeleteOperation.ofItem(RateSchema.INSTANCE, rate, RateAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#update
     */
    public static UpdateOperation<Rate> update(RateKey key, UnaryOperator<RateUpdate> changes) {
        return UpdateOperation.update(new RateUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param currency the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#update
     */
    public static UpdateOperation<Rate> update(String currency, UnaryOperator<RateUpdate> changes) {
        return update(RateKey.of(currency), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RateRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(RateKey key,
            Function<RateUpdate, ? extends UpdateStage<RateUpdate, R>> changes) {
        return UpdateOperation.update(new RateUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param currency the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RateRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String currency,
            Function<RateUpdate, ? extends UpdateStage<RateUpdate, R>> changes) {
        return updateReturning(RateKey.of(currency), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param rate the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#update
     */
    public static UpdateOperation<Rate> update(Rate rate, UnaryOperator<RateUpdate> changes) {
        return UpdateOperation.updateItem(new RateUpdate(rate), rate, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#upsert
     */
    public static UpdateOperation<Rate> upsert(RateKey key, UnaryOperator<RateUpdate> changes) {
        return UpdateOperation.upsert(new RateUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param currency the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#upsert
     */
    public static UpdateOperation<Rate> upsert(String currency, UnaryOperator<RateUpdate> changes) {
        return upsert(RateKey.of(currency), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RateRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(RateKey key,
            Function<RateUpdate, ? extends UpdateStage<RateUpdate, R>> changes) {
        return UpdateOperation.upsert(new RateUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param currency the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RateRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String currency,
            Function<RateUpdate, ? extends UpdateStage<RateUpdate, R>> changes) {
        return upsertReturning(RateKey.of(currency), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param rate the item to write
     * @return the operation, not yet run
     * @see RateRepository#tryPut
     */
    public static OutcomeOperation<Rate> tryPut(Rate rate) {
        return OutcomeOperation.of(put(rate));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param rate the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#tryPut
     */
    public static OutcomeOperation<Rate> tryPut(Rate rate,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return OutcomeOperation.of(put(rate, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param rate the item to write
     * @return the operation, not yet run
     * @see RateRepository#tryInsert
     */
    public static OutcomeOperation<Rate> tryInsert(Rate rate) {
        return OutcomeOperation.of(insert(rate));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#tryUpdate
     */
    public static OutcomeOperation<Rate> tryUpdate(RateKey key, UnaryOperator<RateUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param currency the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#tryUpdate
     */
    public static OutcomeOperation<Rate> tryUpdate(String currency,
            UnaryOperator<RateUpdate> changes) {
        return OutcomeOperation.of(update(currency, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param rate the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RateRepository#tryUpdate
     */
    public static OutcomeOperation<Rate> tryUpdate(Rate rate, UnaryOperator<RateUpdate> changes) {
        return OutcomeOperation.of(update(rate, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RateRepository#tryDelete
     */
    public static OutcomeOperation<Rate> tryDelete(RateKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#tryDelete
     */
    public static OutcomeOperation<Rate> tryDelete(RateKey key,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param currency the partition key
     * @return the operation, not yet run
     * @see RateRepository#tryDelete
     */
    public static OutcomeOperation<Rate> tryDelete(String currency) {
        return OutcomeOperation.of(delete(currency));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param currency the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#tryDelete
     */
    public static OutcomeOperation<Rate> tryDelete(String currency,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return OutcomeOperation.of(delete(currency, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param rate an item with the key
     * @return the operation, not yet run
     * @see RateRepository#tryDelete
     */
    public static OutcomeOperation<Rate> tryDelete(Rate rate) {
        return OutcomeOperation.of(delete(rate));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param rate an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#tryDelete
     */
    public static OutcomeOperation<Rate> tryDelete(Rate rate,
            UnaryOperator<WriteOptions<RateAttributes>> options) {
        return OutcomeOperation.of(delete(rate, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see RateRepository#findAll
     */
    public static FindAllOperation<Rate> findAll(Collection<RateKey> keys) {
        return FindAllOperation.of(RateSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see RateRepository#findAll
     */
    public static FindAllOperation<Rate> findAll(Collection<RateKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(RateSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see RateRepository#putAll
     */
    public static PutAllOperation<Rate> putAll(Collection<? extends Rate> items) {
        return PutAllOperation.of(RateSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#putAll
     */
    public static PutAllOperation<Rate> putAll(Collection<? extends Rate> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(RateSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see RateRepository#deleteAll
     */
    public static DeleteAllOperation<Rate> deleteAll(Collection<RateKey> keys) {
        return DeleteAllOperation.of(RateSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#deleteAll
     */
    public static DeleteAllOperation<Rate> deleteAll(Collection<RateKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(RateSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see RateRepository#where
     */
    public static WhereOperation<Rate> where(Function<RateAttributes, Condition> condition) {
        return WhereOperation.of(RateSchema.INSTANCE, RateAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see RateRepository#where
     */
    public static WhereOperation<Rate> where(Function<RateAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(RateSchema.INSTANCE, RateAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see RateRepository#scan
     */
    public static ScanOperation<Rate> scan() {
        return ScanOperation.of(RateSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see RateRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Rate, RateAttributes>, ? extends ScanStage<RateAttributes, R>> options) {
        return ScanOperation.of(RateSchema.INSTANCE, RateAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Rate> check(RateKey key,
            Function<RateAttributes, Condition> condition) {
        return CheckOperation.of(RateSchema.INSTANCE, key, RateAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param currency the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Rate> check(String currency,
            Function<RateAttributes, Condition> condition) {
        return check(RateKey.of(currency), condition);
    }
}
