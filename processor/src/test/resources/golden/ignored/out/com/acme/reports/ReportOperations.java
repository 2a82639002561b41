package com.acme.reports;

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
 * The operations on table {@code reports} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ReportRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ReportOperations {
    /**
     * There are only static methods.
     */
    private ReportOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param report the item to write
     * @return the operation, not yet run
     * @see ReportRepository#put
     */
    public static PutOperation<Report> put(Report report) {
        return PutOperation.of(ReportSchema.INSTANCE, report);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param report the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#put
     */
    public static PutOperation<Report> put(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return PutOperation.of(ReportSchema.INSTANCE, report, ReportAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param report the item to write
     * @return the operation, not yet run
     * @see ReportRepository#insert
     */
    public static InsertOperation<Report> insert(Report report) {
        return InsertOperation.of(ReportSchema.INSTANCE, report);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static FindOperation<Report> find(ReportKey key) {
        return FindOperation.of(ReportSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static FindOperation<Report> find(ReportKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ReportSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static FindOperation<Report> find(String id) {
        return find(ReportKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static FindOperation<Report> find(String id, UnaryOperator<ReadOptions> options) {
        return find(ReportKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static <R> FindOperation<R> find(ReportKey key, View<Report, R> view) {
        return FindOperation.of(ReportSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static <R> FindOperation<R> find(ReportKey key, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ReportSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Report, R> view) {
        return find(ReportKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ReportKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static GetOperation<Report> get(ReportKey key) {
        return GetOperation.of(ReportSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static GetOperation<Report> get(ReportKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ReportSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static GetOperation<Report> get(String id) {
        return get(ReportKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static GetOperation<Report> get(String id, UnaryOperator<ReadOptions> options) {
        return get(ReportKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static <R> GetOperation<R> get(ReportKey key, View<Report, R> view) {
        return GetOperation.of(ReportSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static <R> GetOperation<R> get(ReportKey key, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ReportSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Report, R> view) {
        return get(ReportKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ReportKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ReportRepository#exists
     */
    public static ExistsOperation exists(ReportKey key) {
        return ExistsOperation.of(ReportSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#exists
     */
    public static ExistsOperation exists(ReportKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ReportSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ReportRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(ReportKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(ReportKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ReportRepository#delete
     */
    public static DeleteOperation<Report> delete(ReportKey key) {
        return DeleteOperation.of(ReportSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#delete
     */
    public static DeleteOperation<Report> delete(ReportKey key,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return DeleteOperation.of(ReportSchema.INSTANCE, key, ReportAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ReportRepository#delete
     */
    public static DeleteOperation<Report> delete(String id) {
        return delete(ReportKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#delete
     */
    public static DeleteOperation<Report> delete(String id,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return delete(ReportKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param report an item with the key
     * @return the operation, not yet run
     * @see ReportRepository#delete
     */
    public static DeleteOperation<Report> delete(Report report) {
        return DeleteOperation.ofItem(ReportSchema.INSTANCE, report);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param report an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#delete
     */
    public static DeleteOperation<Report> delete(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return DeleteOperation.ofItem(ReportSchema.INSTANCE, report, ReportAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#update
     */
    public static UpdateOperation<Report> update(ReportKey key,
            UnaryOperator<ReportUpdate> changes) {
        return UpdateOperation.update(new ReportUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#update
     */
    public static UpdateOperation<Report> update(String id, UnaryOperator<ReportUpdate> changes) {
        return update(ReportKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ReportRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ReportKey key,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return UpdateOperation.update(new ReportUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ReportRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return updateReturning(ReportKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param report the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#update
     */
    public static UpdateOperation<Report> update(Report report,
            UnaryOperator<ReportUpdate> changes) {
        return UpdateOperation.updateItem(new ReportUpdate(report), report, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#upsert
     */
    public static UpdateOperation<Report> upsert(ReportKey key,
            UnaryOperator<ReportUpdate> changes) {
        return UpdateOperation.upsert(new ReportUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#upsert
     */
    public static UpdateOperation<Report> upsert(String id, UnaryOperator<ReportUpdate> changes) {
        return upsert(ReportKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ReportRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ReportKey key,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return UpdateOperation.upsert(new ReportUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ReportRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return upsertReturning(ReportKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param report the item to write
     * @return the operation, not yet run
     * @see ReportRepository#tryPut
     */
    public static OutcomeOperation<Report> tryPut(Report report) {
        return OutcomeOperation.of(put(report));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param report the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#tryPut
     */
    public static OutcomeOperation<Report> tryPut(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return OutcomeOperation.of(put(report, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param report the item to write
     * @return the operation, not yet run
     * @see ReportRepository#tryInsert
     */
    public static OutcomeOperation<Report> tryInsert(Report report) {
        return OutcomeOperation.of(insert(report));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#tryUpdate
     */
    public static OutcomeOperation<Report> tryUpdate(ReportKey key,
            UnaryOperator<ReportUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#tryUpdate
     */
    public static OutcomeOperation<Report> tryUpdate(String id,
            UnaryOperator<ReportUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param report the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ReportRepository#tryUpdate
     */
    public static OutcomeOperation<Report> tryUpdate(Report report,
            UnaryOperator<ReportUpdate> changes) {
        return OutcomeOperation.of(update(report, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ReportRepository#tryDelete
     */
    public static OutcomeOperation<Report> tryDelete(ReportKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#tryDelete
     */
    public static OutcomeOperation<Report> tryDelete(ReportKey key,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ReportRepository#tryDelete
     */
    public static OutcomeOperation<Report> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#tryDelete
     */
    public static OutcomeOperation<Report> tryDelete(String id,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param report an item with the key
     * @return the operation, not yet run
     * @see ReportRepository#tryDelete
     */
    public static OutcomeOperation<Report> tryDelete(Report report) {
        return OutcomeOperation.of(delete(report));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param report an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#tryDelete
     */
    public static OutcomeOperation<Report> tryDelete(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return OutcomeOperation.of(delete(report, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ReportRepository#findAll
     */
    public static FindAllOperation<Report> findAll(Collection<ReportKey> keys) {
        return FindAllOperation.of(ReportSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ReportRepository#findAll
     */
    public static FindAllOperation<Report> findAll(Collection<ReportKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ReportSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ReportRepository#putAll
     */
    public static PutAllOperation<Report> putAll(Collection<? extends Report> items) {
        return PutAllOperation.of(ReportSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#putAll
     */
    public static PutAllOperation<Report> putAll(Collection<? extends Report> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ReportSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ReportRepository#deleteAll
     */
    public static DeleteAllOperation<Report> deleteAll(Collection<ReportKey> keys) {
        return DeleteAllOperation.of(ReportSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#deleteAll
     */
    public static DeleteAllOperation<Report> deleteAll(Collection<ReportKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ReportSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ReportRepository#where
     */
    public static WhereOperation<Report> where(Function<ReportAttributes, Condition> condition) {
        return WhereOperation.of(ReportSchema.INSTANCE, ReportAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ReportRepository#where
     */
    public static WhereOperation<Report> where(Function<ReportAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ReportSchema.INSTANCE, ReportAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ReportRepository#scan
     */
    public static ScanOperation<Report> scan() {
        return ScanOperation.of(ReportSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ReportRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Report, ReportAttributes>, ? extends ScanStage<ReportAttributes, R>> options) {
        return ScanOperation.of(ReportSchema.INSTANCE, ReportAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Report> check(ReportKey key,
            Function<ReportAttributes, Condition> condition) {
        return CheckOperation.of(ReportSchema.INSTANCE, key, ReportAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Report> check(String id,
            Function<ReportAttributes, Condition> condition) {
        return check(ReportKey.of(id), condition);
    }
}
