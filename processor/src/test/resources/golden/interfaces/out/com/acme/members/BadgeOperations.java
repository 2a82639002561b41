package com.acme.members;

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
 * The operations on table {@code badges} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link BadgeRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BadgeOperations {
    /**
     * There are only static methods.
     */
    private BadgeOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param badge the item to write
     * @return the operation, not yet run
     * @see BadgeRepository#put
     */
    public static PutOperation<Badge> put(Badge badge) {
        return PutOperation.of(BadgeSchema.INSTANCE, badge);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param badge the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#put
     */
    public static PutOperation<Badge> put(Badge badge,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return PutOperation.of(BadgeSchema.INSTANCE, badge, BadgeAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param badge the item to write
     * @return the operation, not yet run
     * @see BadgeRepository#insert
     */
    public static InsertOperation<Badge> insert(Badge badge) {
        return InsertOperation.of(BadgeSchema.INSTANCE, badge);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static FindOperation<Badge> find(BadgeKey key) {
        return FindOperation.of(BadgeSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static FindOperation<Badge> find(BadgeKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BadgeSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static FindOperation<Badge> find(Long id) {
        return find(BadgeKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static FindOperation<Badge> find(Long id, UnaryOperator<ReadOptions> options) {
        return find(BadgeKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static <R> FindOperation<R> find(BadgeKey key, View<Badge, R> view) {
        return FindOperation.of(BadgeSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static <R> FindOperation<R> find(BadgeKey key, View<Badge, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BadgeSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static <R> FindOperation<R> find(Long id, View<Badge, R> view) {
        return find(BadgeKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#find
     */
    public static <R> FindOperation<R> find(Long id, View<Badge, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(BadgeKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static GetOperation<Badge> get(BadgeKey key) {
        return GetOperation.of(BadgeSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static GetOperation<Badge> get(BadgeKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BadgeSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static GetOperation<Badge> get(Long id) {
        return get(BadgeKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static GetOperation<Badge> get(Long id, UnaryOperator<ReadOptions> options) {
        return get(BadgeKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static <R> GetOperation<R> get(BadgeKey key, View<Badge, R> view) {
        return GetOperation.of(BadgeSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static <R> GetOperation<R> get(BadgeKey key, View<Badge, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BadgeSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static <R> GetOperation<R> get(Long id, View<Badge, R> view) {
        return get(BadgeKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#get
     */
    public static <R> GetOperation<R> get(Long id, View<Badge, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(BadgeKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BadgeRepository#exists
     */
    public static ExistsOperation exists(BadgeKey key) {
        return ExistsOperation.of(BadgeSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#exists
     */
    public static ExistsOperation exists(BadgeKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(BadgeSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see BadgeRepository#exists
     */
    public static ExistsOperation exists(Long id) {
        return exists(BadgeKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#exists
     */
    public static ExistsOperation exists(Long id, UnaryOperator<ReadOptions> options) {
        return exists(BadgeKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BadgeRepository#delete
     */
    public static DeleteOperation<Badge> delete(BadgeKey key) {
        return DeleteOperation.of(BadgeSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#delete
     */
    public static DeleteOperation<Badge> delete(BadgeKey key,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return DeleteOperation.of(BadgeSchema.INSTANCE, key, BadgeAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see BadgeRepository#delete
     */
    public static DeleteOperation<Badge> delete(Long id) {
        return delete(BadgeKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#delete
     */
    public static DeleteOperation<Badge> delete(Long id,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return delete(BadgeKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param badge an item with the key
     * @return the operation, not yet run
     * @see BadgeRepository#delete
     */
    public static DeleteOperation<Badge> delete(Badge badge) {
        return DeleteOperation.ofItem(BadgeSchema.INSTANCE, badge);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param badge an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#delete
     */
    public static DeleteOperation<Badge> delete(Badge badge,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return DeleteOperation.ofItem(BadgeSchema.INSTANCE, badge, BadgeAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#update
     */
    public static UpdateOperation<Badge> update(BadgeKey key, UnaryOperator<BadgeUpdate> changes) {
        return UpdateOperation.update(new BadgeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#update
     */
    public static UpdateOperation<Badge> update(Long id, UnaryOperator<BadgeUpdate> changes) {
        return update(BadgeKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BadgeRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(BadgeKey key,
            Function<BadgeUpdate, ? extends UpdateStage<BadgeUpdate, R>> changes) {
        return UpdateOperation.update(new BadgeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BadgeRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(Long id,
            Function<BadgeUpdate, ? extends UpdateStage<BadgeUpdate, R>> changes) {
        return updateReturning(BadgeKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param badge the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#update
     */
    public static UpdateOperation<Badge> update(Badge badge, UnaryOperator<BadgeUpdate> changes) {
        return UpdateOperation.updateItem(new BadgeUpdate(badge), badge, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#upsert
     */
    public static UpdateOperation<Badge> upsert(BadgeKey key, UnaryOperator<BadgeUpdate> changes) {
        return UpdateOperation.upsert(new BadgeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#upsert
     */
    public static UpdateOperation<Badge> upsert(Long id, UnaryOperator<BadgeUpdate> changes) {
        return upsert(BadgeKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BadgeRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(BadgeKey key,
            Function<BadgeUpdate, ? extends UpdateStage<BadgeUpdate, R>> changes) {
        return UpdateOperation.upsert(new BadgeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BadgeRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(Long id,
            Function<BadgeUpdate, ? extends UpdateStage<BadgeUpdate, R>> changes) {
        return upsertReturning(BadgeKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param badge the item to write
     * @return the operation, not yet run
     * @see BadgeRepository#tryPut
     */
    public static OutcomeOperation<Badge> tryPut(Badge badge) {
        return OutcomeOperation.of(put(badge));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param badge the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#tryPut
     */
    public static OutcomeOperation<Badge> tryPut(Badge badge,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return OutcomeOperation.of(put(badge, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param badge the item to write
     * @return the operation, not yet run
     * @see BadgeRepository#tryInsert
     */
    public static OutcomeOperation<Badge> tryInsert(Badge badge) {
        return OutcomeOperation.of(insert(badge));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#tryUpdate
     */
    public static OutcomeOperation<Badge> tryUpdate(BadgeKey key,
            UnaryOperator<BadgeUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#tryUpdate
     */
    public static OutcomeOperation<Badge> tryUpdate(Long id, UnaryOperator<BadgeUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param badge the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BadgeRepository#tryUpdate
     */
    public static OutcomeOperation<Badge> tryUpdate(Badge badge,
            UnaryOperator<BadgeUpdate> changes) {
        return OutcomeOperation.of(update(badge, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BadgeRepository#tryDelete
     */
    public static OutcomeOperation<Badge> tryDelete(BadgeKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#tryDelete
     */
    public static OutcomeOperation<Badge> tryDelete(BadgeKey key,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see BadgeRepository#tryDelete
     */
    public static OutcomeOperation<Badge> tryDelete(Long id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#tryDelete
     */
    public static OutcomeOperation<Badge> tryDelete(Long id,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param badge an item with the key
     * @return the operation, not yet run
     * @see BadgeRepository#tryDelete
     */
    public static OutcomeOperation<Badge> tryDelete(Badge badge) {
        return OutcomeOperation.of(delete(badge));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param badge an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#tryDelete
     */
    public static OutcomeOperation<Badge> tryDelete(Badge badge,
            UnaryOperator<WriteOptions<BadgeAttributes>> options) {
        return OutcomeOperation.of(delete(badge, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BadgeRepository#findAll
     */
    public static FindAllOperation<Badge> findAll(Collection<BadgeKey> keys) {
        return FindAllOperation.of(BadgeSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see BadgeRepository#findAll
     */
    public static FindAllOperation<Badge> findAll(Collection<BadgeKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(BadgeSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see BadgeRepository#putAll
     */
    public static PutAllOperation<Badge> putAll(Collection<? extends Badge> items) {
        return PutAllOperation.of(BadgeSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#putAll
     */
    public static PutAllOperation<Badge> putAll(Collection<? extends Badge> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(BadgeSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BadgeRepository#deleteAll
     */
    public static DeleteAllOperation<Badge> deleteAll(Collection<BadgeKey> keys) {
        return DeleteAllOperation.of(BadgeSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#deleteAll
     */
    public static DeleteAllOperation<Badge> deleteAll(Collection<BadgeKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(BadgeSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see BadgeRepository#where
     */
    public static WhereOperation<Badge> where(Function<BadgeAttributes, Condition> condition) {
        return WhereOperation.of(BadgeSchema.INSTANCE, BadgeAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see BadgeRepository#where
     */
    public static WhereOperation<Badge> where(Function<BadgeAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(BadgeSchema.INSTANCE, BadgeAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see BadgeRepository#scan
     */
    public static ScanOperation<Badge> scan() {
        return ScanOperation.of(BadgeSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see BadgeRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Badge, BadgeAttributes>, ? extends ScanStage<BadgeAttributes, R>> options) {
        return ScanOperation.of(BadgeSchema.INSTANCE, BadgeAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Badge> check(BadgeKey key,
            Function<BadgeAttributes, Condition> condition) {
        return CheckOperation.of(BadgeSchema.INSTANCE, key, BadgeAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Badge> check(Long id,
            Function<BadgeAttributes, Condition> condition) {
        return check(BadgeKey.of(id), condition);
    }
}
