package com.acme.facts;

import io.dynawright.expression.Condition;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.ReadOperation;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOperation;
import io.dynawright.operation.WriteOptions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code facts} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link FactRepository}
 * method with its name.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class FactOperations {
    /**
     * There are only static methods.
     */
    private FactOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param fact the item to write
     * @return the operation, not yet run
     * @see FactRepository#put
     */
    public static WriteOperation<Fact> put(Fact fact) {
        return PutOperation.of(FactSchema.INSTANCE, fact);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param fact the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#put
     */
    public static WriteOperation<Fact> put(Fact fact,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return PutOperation.of(FactSchema.INSTANCE, fact, FactAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param fact the item to write
     * @return the operation, not yet run
     * @see FactRepository#insert
     */
    public static WriteOperation<Fact> insert(Fact fact) {
        return InsertOperation.of(FactSchema.INSTANCE, fact);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static ReadOperation<Optional<Fact>> find(FactKey key) {
        return FindOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static ReadOperation<Optional<Fact>> find(FactKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(FactSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static ReadOperation<Optional<Fact>> find(String factId) {
        return find(FactKey.of(factId));
    }

    /**
     * Finds the item with this key.
     *
     * @param factId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static ReadOperation<Optional<Fact>> find(String factId,
            UnaryOperator<ReadOptions> options) {
        return find(FactKey.of(factId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(FactKey key, View<Fact, R> view) {
        return FindOperation.of(FactSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(FactKey key, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(FactSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String factId, View<Fact, R> view) {
        return find(FactKey.of(factId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String factId, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(FactKey.of(factId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static ReadOperation<Fact> get(FactKey key) {
        return GetOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static ReadOperation<Fact> get(FactKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(FactSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static ReadOperation<Fact> get(String factId) {
        return get(FactKey.of(factId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param factId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static ReadOperation<Fact> get(String factId, UnaryOperator<ReadOptions> options) {
        return get(FactKey.of(factId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> ReadOperation<R> get(FactKey key, View<Fact, R> view) {
        return GetOperation.of(FactSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> ReadOperation<R> get(FactKey key, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(FactSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> ReadOperation<R> get(String factId, View<Fact, R> view) {
        return get(FactKey.of(factId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> ReadOperation<R> get(String factId, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(FactKey.of(factId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ReadOperation<Boolean> exists(FactKey key) {
        return ExistsOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ReadOperation<Boolean> exists(FactKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(FactSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ReadOperation<Boolean> exists(String factId) {
        return exists(FactKey.of(factId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param factId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ReadOperation<Boolean> exists(String factId, UnaryOperator<ReadOptions> options) {
        return exists(FactKey.of(factId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static WriteOperation<Optional<Fact>> delete(FactKey key) {
        return DeleteOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static WriteOperation<Optional<Fact>> delete(FactKey key,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return DeleteOperation.of(FactSchema.INSTANCE, key, FactAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static WriteOperation<Optional<Fact>> delete(String factId) {
        return delete(FactKey.of(factId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param factId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static WriteOperation<Optional<Fact>> delete(String factId,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return delete(FactKey.of(factId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param fact an item with the key
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static WriteOperation<Optional<Fact>> delete(Fact fact) {
        return DeleteOperation.ofItem(FactSchema.INSTANCE, fact);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param fact an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static WriteOperation<Optional<Fact>> delete(Fact fact,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return DeleteOperation.ofItem(FactSchema.INSTANCE, fact, FactAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#update
     */
    public static WriteOperation<Fact> update(FactKey key, UnaryOperator<FactUpdate> changes) {
        return UpdateOperation.update(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param factId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#update
     */
    public static WriteOperation<Fact> update(String factId, UnaryOperator<FactUpdate> changes) {
        return update(FactKey.of(factId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(FactKey key,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return UpdateOperation.update(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(String factId,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return updateReturning(FactKey.of(factId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#upsert
     */
    public static WriteOperation<Fact> upsert(FactKey key, UnaryOperator<FactUpdate> changes) {
        return UpdateOperation.upsert(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param factId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#upsert
     */
    public static WriteOperation<Fact> upsert(String factId, UnaryOperator<FactUpdate> changes) {
        return upsert(FactKey.of(factId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(FactKey key,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return UpdateOperation.upsert(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(String factId,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return upsertReturning(FactKey.of(factId), changes);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see FactRepository#where
     */
    public static WhereOperation<Fact> where(Function<FactAttributes, Condition> condition) {
        return WhereOperation.of(FactSchema.INSTANCE, FactAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see FactRepository#where
     */
    public static WhereOperation<Fact> where(Function<FactAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(FactSchema.INSTANCE, FactAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see FactRepository#scan
     */
    public static ScanOperation<Fact> scan() {
        return ScanOperation.of(FactSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Fact, FactAttributes>, ? extends ScanStage<FactAttributes, R>> options) {
        return ScanOperation.of(FactSchema.INSTANCE, FactAttributes.INSTANCE, options);
    }
}
