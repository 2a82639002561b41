package com.acme.money;

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
 * The operations on table {@code prices} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link PriceRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PriceOperations {
    /**
     * There are only static methods.
     */
    private PriceOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param price the item to write
     * @return the operation, not yet run
     * @see PriceRepository#put
     */
    public static PutOperation<Price> put(Price price) {
        return PutOperation.of(PriceSchema.INSTANCE, price);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param price the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#put
     */
    public static PutOperation<Price> put(Price price,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return PutOperation.of(PriceSchema.INSTANCE, price, PriceAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param price the item to write
     * @return the operation, not yet run
     * @see PriceRepository#insert
     */
    public static InsertOperation<Price> insert(Price price) {
        return InsertOperation.of(PriceSchema.INSTANCE, price);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static FindOperation<Price> find(PriceKey key) {
        return FindOperation.of(PriceSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static FindOperation<Price> find(PriceKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PriceSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param list the partition key
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static FindOperation<Price> find(Money list) {
        return find(PriceKey.of(list));
    }

    /**
     * Finds the item with this key.
     *
     * @param list the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static FindOperation<Price> find(Money list, UnaryOperator<ReadOptions> options) {
        return find(PriceKey.of(list), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static <R> FindOperation<R> find(PriceKey key, View<Price, R> view) {
        return FindOperation.of(PriceSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static <R> FindOperation<R> find(PriceKey key, View<Price, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PriceSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param list the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static <R> FindOperation<R> find(Money list, View<Price, R> view) {
        return find(PriceKey.of(list), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param list the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#find
     */
    public static <R> FindOperation<R> find(Money list, View<Price, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(PriceKey.of(list), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static GetOperation<Price> get(PriceKey key) {
        return GetOperation.of(PriceSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static GetOperation<Price> get(PriceKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PriceSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param list the partition key
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static GetOperation<Price> get(Money list) {
        return get(PriceKey.of(list));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param list the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static GetOperation<Price> get(Money list, UnaryOperator<ReadOptions> options) {
        return get(PriceKey.of(list), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static <R> GetOperation<R> get(PriceKey key, View<Price, R> view) {
        return GetOperation.of(PriceSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static <R> GetOperation<R> get(PriceKey key, View<Price, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PriceSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param list the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static <R> GetOperation<R> get(Money list, View<Price, R> view) {
        return get(PriceKey.of(list), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param list the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#get
     */
    public static <R> GetOperation<R> get(Money list, View<Price, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(PriceKey.of(list), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PriceRepository#exists
     */
    public static ExistsOperation exists(PriceKey key) {
        return ExistsOperation.of(PriceSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#exists
     */
    public static ExistsOperation exists(PriceKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PriceSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param list the partition key
     * @return the operation, not yet run
     * @see PriceRepository#exists
     */
    public static ExistsOperation exists(Money list) {
        return exists(PriceKey.of(list));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param list the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#exists
     */
    public static ExistsOperation exists(Money list, UnaryOperator<ReadOptions> options) {
        return exists(PriceKey.of(list), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PriceRepository#delete
     */
    public static DeleteOperation<Price> delete(PriceKey key) {
        return DeleteOperation.of(PriceSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#delete
     */
    public static DeleteOperation<Price> delete(PriceKey key,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return DeleteOperation.of(PriceSchema.INSTANCE, key, PriceAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param list the partition key
     * @return the operation, not yet run
     * @see PriceRepository#delete
     */
    public static DeleteOperation<Price> delete(Money list) {
        return delete(PriceKey.of(list));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param list the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#delete
     */
    public static DeleteOperation<Price> delete(Money list,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return delete(PriceKey.of(list), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param price an item with the key
     * @return the operation, not yet run
     * @see PriceRepository#delete
     */
    public static DeleteOperation<Price> delete(Price price) {
        return DeleteOperation.ofItem(PriceSchema.INSTANCE, price);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param price an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#delete
     */
    public static DeleteOperation<Price> delete(Price price,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return DeleteOperation.ofItem(PriceSchema.INSTANCE, price, PriceAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#update
     */
    public static UpdateOperation<Price> update(PriceKey key, UnaryOperator<PriceUpdate> changes) {
        return UpdateOperation.update(new PriceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param list the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#update
     */
    public static UpdateOperation<Price> update(Money list, UnaryOperator<PriceUpdate> changes) {
        return update(PriceKey.of(list), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PriceRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(PriceKey key,
            Function<PriceUpdate, ? extends UpdateStage<PriceUpdate, R>> changes) {
        return UpdateOperation.update(new PriceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param list the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PriceRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(Money list,
            Function<PriceUpdate, ? extends UpdateStage<PriceUpdate, R>> changes) {
        return updateReturning(PriceKey.of(list), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param price the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#update
     */
    public static UpdateOperation<Price> update(Price price, UnaryOperator<PriceUpdate> changes) {
        return UpdateOperation.updateItem(new PriceUpdate(price), price, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#upsert
     */
    public static UpdateOperation<Price> upsert(PriceKey key, UnaryOperator<PriceUpdate> changes) {
        return UpdateOperation.upsert(new PriceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param list the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#upsert
     */
    public static UpdateOperation<Price> upsert(Money list, UnaryOperator<PriceUpdate> changes) {
        return upsert(PriceKey.of(list), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PriceRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(PriceKey key,
            Function<PriceUpdate, ? extends UpdateStage<PriceUpdate, R>> changes) {
        return UpdateOperation.upsert(new PriceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param list the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PriceRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(Money list,
            Function<PriceUpdate, ? extends UpdateStage<PriceUpdate, R>> changes) {
        return upsertReturning(PriceKey.of(list), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param price the item to write
     * @return the operation, not yet run
     * @see PriceRepository#tryPut
     */
    public static OutcomeOperation<Price> tryPut(Price price) {
        return OutcomeOperation.of(put(price));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param price the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#tryPut
     */
    public static OutcomeOperation<Price> tryPut(Price price,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return OutcomeOperation.of(put(price, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param price the item to write
     * @return the operation, not yet run
     * @see PriceRepository#tryInsert
     */
    public static OutcomeOperation<Price> tryInsert(Price price) {
        return OutcomeOperation.of(insert(price));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#tryUpdate
     */
    public static OutcomeOperation<Price> tryUpdate(PriceKey key,
            UnaryOperator<PriceUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param list the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#tryUpdate
     */
    public static OutcomeOperation<Price> tryUpdate(Money list,
            UnaryOperator<PriceUpdate> changes) {
        return OutcomeOperation.of(update(list, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param price the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PriceRepository#tryUpdate
     */
    public static OutcomeOperation<Price> tryUpdate(Price price,
            UnaryOperator<PriceUpdate> changes) {
        return OutcomeOperation.of(update(price, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PriceRepository#tryDelete
     */
    public static OutcomeOperation<Price> tryDelete(PriceKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#tryDelete
     */
    public static OutcomeOperation<Price> tryDelete(PriceKey key,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param list the partition key
     * @return the operation, not yet run
     * @see PriceRepository#tryDelete
     */
    public static OutcomeOperation<Price> tryDelete(Money list) {
        return OutcomeOperation.of(delete(list));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param list the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#tryDelete
     */
    public static OutcomeOperation<Price> tryDelete(Money list,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return OutcomeOperation.of(delete(list, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param price an item with the key
     * @return the operation, not yet run
     * @see PriceRepository#tryDelete
     */
    public static OutcomeOperation<Price> tryDelete(Price price) {
        return OutcomeOperation.of(delete(price));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param price an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#tryDelete
     */
    public static OutcomeOperation<Price> tryDelete(Price price,
            UnaryOperator<WriteOptions<PriceAttributes>> options) {
        return OutcomeOperation.of(delete(price, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PriceRepository#findAll
     */
    public static FindAllOperation<Price> findAll(Collection<PriceKey> keys) {
        return FindAllOperation.of(PriceSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see PriceRepository#findAll
     */
    public static FindAllOperation<Price> findAll(Collection<PriceKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(PriceSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see PriceRepository#putAll
     */
    public static PutAllOperation<Price> putAll(Collection<? extends Price> items) {
        return PutAllOperation.of(PriceSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#putAll
     */
    public static PutAllOperation<Price> putAll(Collection<? extends Price> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(PriceSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PriceRepository#deleteAll
     */
    public static DeleteAllOperation<Price> deleteAll(Collection<PriceKey> keys) {
        return DeleteAllOperation.of(PriceSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#deleteAll
     */
    public static DeleteAllOperation<Price> deleteAll(Collection<PriceKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(PriceSchema.INSTANCE, keys, options);
    }

    /**
     * Queries index {@code by-discount} for the items with this {@code discount}, in the order
     * of {@code list}.
     *
     * @param discount the partition key
     * @return the operation, not yet run
     * @see PriceRepository#byDiscount
     */
    public static QueryOperation<Price> byDiscount(int discount) {
        return QueryOperation.of(new PriceQuery.ByDiscount(discount));
    }

    /**
     * Queries index {@code by-discount} for the items with this {@code discount}, in the order
     * of {@code list}.
     *
     * @param <R> what becomes of the result
     * @param discount the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see PriceRepository#byDiscount
     */
    public static <R> QueryOperation<R> byDiscount(int discount,
            Function<PriceQuery.ByDiscount, ? extends QueryStage<PriceQuery.ByDiscount, R>> options) {
        return QueryOperation.of(new PriceQuery.ByDiscount(discount), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see PriceRepository#where
     */
    public static WhereOperation<Price> where(Function<PriceAttributes, Condition> condition) {
        return WhereOperation.of(PriceSchema.INSTANCE, PriceAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see PriceRepository#where
     */
    public static WhereOperation<Price> where(Function<PriceAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(PriceSchema.INSTANCE, PriceAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see PriceRepository#scan
     */
    public static ScanOperation<Price> scan() {
        return ScanOperation.of(PriceSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see PriceRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Price, PriceAttributes>, ? extends ScanStage<PriceAttributes, R>> options) {
        return ScanOperation.of(PriceSchema.INSTANCE, PriceAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Price> check(PriceKey key,
            Function<PriceAttributes, Condition> condition) {
        return CheckOperation.of(PriceSchema.INSTANCE, key, PriceAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param list the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Price> check(Money list,
            Function<PriceAttributes, Condition> condition) {
        return check(PriceKey.of(list), condition);
    }
}
