package com.acme.lifecycle;

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
import io.dynawright.operation.VersionedWriteOptions;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code notices} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link NoticeRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoticeOperations {
    /**
     * There are only static methods.
     */
    private NoticeOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param notice the item to write
     * @return the operation, not yet run
     * @see NoticeRepository#put
     */
    public static PutOperation<Notice> put(Notice notice) {
        return PutOperation.of(NoticeSchema.INSTANCE, notice);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param notice the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#put
     */
    public static PutOperation<Notice> put(Notice notice,
            UnaryOperator<WriteOptions<NoticeAttributes>> options) {
        return PutOperation.of(NoticeSchema.INSTANCE, notice, NoticeAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param notice the item to write
     * @return the operation, not yet run
     * @see NoticeRepository#insert
     */
    public static InsertOperation<Notice> insert(Notice notice) {
        return InsertOperation.of(NoticeSchema.INSTANCE, notice);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static FindOperation<Notice> find(NoticeKey key) {
        return FindOperation.of(NoticeSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static FindOperation<Notice> find(NoticeKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(NoticeSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param noticeId the partition key
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static FindOperation<Notice> find(String noticeId) {
        return find(NoticeKey.of(noticeId));
    }

    /**
     * Finds the item with this key.
     *
     * @param noticeId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static FindOperation<Notice> find(String noticeId, UnaryOperator<ReadOptions> options) {
        return find(NoticeKey.of(noticeId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static <R> FindOperation<R> find(NoticeKey key, View<Notice, R> view) {
        return FindOperation.of(NoticeSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static <R> FindOperation<R> find(NoticeKey key, View<Notice, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(NoticeSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param noticeId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static <R> FindOperation<R> find(String noticeId, View<Notice, R> view) {
        return find(NoticeKey.of(noticeId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param noticeId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#find
     */
    public static <R> FindOperation<R> find(String noticeId, View<Notice, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(NoticeKey.of(noticeId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static GetOperation<Notice> get(NoticeKey key) {
        return GetOperation.of(NoticeSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static GetOperation<Notice> get(NoticeKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(NoticeSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param noticeId the partition key
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static GetOperation<Notice> get(String noticeId) {
        return get(NoticeKey.of(noticeId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param noticeId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static GetOperation<Notice> get(String noticeId, UnaryOperator<ReadOptions> options) {
        return get(NoticeKey.of(noticeId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static <R> GetOperation<R> get(NoticeKey key, View<Notice, R> view) {
        return GetOperation.of(NoticeSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static <R> GetOperation<R> get(NoticeKey key, View<Notice, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(NoticeSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param noticeId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static <R> GetOperation<R> get(String noticeId, View<Notice, R> view) {
        return get(NoticeKey.of(noticeId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param noticeId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#get
     */
    public static <R> GetOperation<R> get(String noticeId, View<Notice, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(NoticeKey.of(noticeId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoticeRepository#exists
     */
    public static ExistsOperation exists(NoticeKey key) {
        return ExistsOperation.of(NoticeSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#exists
     */
    public static ExistsOperation exists(NoticeKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(NoticeSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param noticeId the partition key
     * @return the operation, not yet run
     * @see NoticeRepository#exists
     */
    public static ExistsOperation exists(String noticeId) {
        return exists(NoticeKey.of(noticeId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param noticeId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#exists
     */
    public static ExistsOperation exists(String noticeId, UnaryOperator<ReadOptions> options) {
        return exists(NoticeKey.of(noticeId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoticeRepository#delete
     */
    public static DeleteOperation<Notice> delete(NoticeKey key) {
        return DeleteOperation.of(NoticeSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see NoticeRepository#delete
     */
    public static DeleteOperation<Notice> delete(NoticeKey key,
            UnaryOperator<VersionedWriteOptions<NoticeAttributes>> options) {
        return DeleteOperation.ofVersioned(NoticeSchema.INSTANCE, key, NoticeAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param noticeId the partition key
     * @return the operation, not yet run
     * @see NoticeRepository#delete
     */
    public static DeleteOperation<Notice> delete(String noticeId) {
        return delete(NoticeKey.of(noticeId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param noticeId the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see NoticeRepository#delete
     */
    public static DeleteOperation<Notice> delete(String noticeId,
            UnaryOperator<VersionedWriteOptions<NoticeAttributes>> options) {
        return delete(NoticeKey.of(noticeId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param notice an item with the key
     * @return the operation, not yet run
     * @see NoticeRepository#delete
     */
    public static DeleteOperation<Notice> delete(Notice notice) {
        return DeleteOperation.ofItem(NoticeSchema.INSTANCE, notice);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param notice an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#delete
     */
    public static DeleteOperation<Notice> delete(Notice notice,
            UnaryOperator<WriteOptions<NoticeAttributes>> options) {
        return DeleteOperation.ofItem(NoticeSchema.INSTANCE, notice, NoticeAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoticeRepository#update
     */
    public static UpdateOperation<Notice> update(NoticeKey key,
            UnaryOperator<NoticeUpdate> changes) {
        return UpdateOperation.update(new NoticeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param noticeId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoticeRepository#update
     */
    public static UpdateOperation<Notice> update(String noticeId,
            UnaryOperator<NoticeUpdate> changes) {
        return update(NoticeKey.of(noticeId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see NoticeRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(NoticeKey key,
            Function<NoticeUpdate, ? extends UpdateStage<NoticeUpdate, R>> changes) {
        return UpdateOperation.update(new NoticeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param noticeId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see NoticeRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String noticeId,
            Function<NoticeUpdate, ? extends UpdateStage<NoticeUpdate, R>> changes) {
        return updateReturning(NoticeKey.of(noticeId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param notice the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoticeRepository#update
     */
    public static UpdateOperation<Notice> update(Notice notice,
            UnaryOperator<NoticeUpdate> changes) {
        return UpdateOperation.updateItem(new NoticeUpdate(notice), notice, changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param notice the item to write
     * @return the operation, not yet run
     * @see NoticeRepository#tryPut
     */
    public static OutcomeOperation<Notice> tryPut(Notice notice) {
        return OutcomeOperation.of(put(notice));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param notice the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#tryPut
     */
    public static OutcomeOperation<Notice> tryPut(Notice notice,
            UnaryOperator<WriteOptions<NoticeAttributes>> options) {
        return OutcomeOperation.of(put(notice, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param notice the item to write
     * @return the operation, not yet run
     * @see NoticeRepository#tryInsert
     */
    public static OutcomeOperation<Notice> tryInsert(Notice notice) {
        return OutcomeOperation.of(insert(notice));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoticeRepository#tryUpdate
     */
    public static OutcomeOperation<Notice> tryUpdate(NoticeKey key,
            UnaryOperator<NoticeUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param noticeId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoticeRepository#tryUpdate
     */
    public static OutcomeOperation<Notice> tryUpdate(String noticeId,
            UnaryOperator<NoticeUpdate> changes) {
        return OutcomeOperation.of(update(noticeId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param notice the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoticeRepository#tryUpdate
     */
    public static OutcomeOperation<Notice> tryUpdate(Notice notice,
            UnaryOperator<NoticeUpdate> changes) {
        return OutcomeOperation.of(update(notice, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoticeRepository#tryDelete
     */
    public static OutcomeOperation<Notice> tryDelete(NoticeKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see NoticeRepository#tryDelete
     */
    public static OutcomeOperation<Notice> tryDelete(NoticeKey key,
            UnaryOperator<VersionedWriteOptions<NoticeAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param noticeId the partition key
     * @return the operation, not yet run
     * @see NoticeRepository#tryDelete
     */
    public static OutcomeOperation<Notice> tryDelete(String noticeId) {
        return OutcomeOperation.of(delete(noticeId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param noticeId the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see NoticeRepository#tryDelete
     */
    public static OutcomeOperation<Notice> tryDelete(String noticeId,
            UnaryOperator<VersionedWriteOptions<NoticeAttributes>> options) {
        return OutcomeOperation.of(delete(noticeId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param notice an item with the key
     * @return the operation, not yet run
     * @see NoticeRepository#tryDelete
     */
    public static OutcomeOperation<Notice> tryDelete(Notice notice) {
        return OutcomeOperation.of(delete(notice));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param notice an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#tryDelete
     */
    public static OutcomeOperation<Notice> tryDelete(Notice notice,
            UnaryOperator<WriteOptions<NoticeAttributes>> options) {
        return OutcomeOperation.of(delete(notice, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see NoticeRepository#findAll
     */
    public static FindAllOperation<Notice> findAll(Collection<NoticeKey> keys) {
        return FindAllOperation.of(NoticeSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see NoticeRepository#findAll
     */
    public static FindAllOperation<Notice> findAll(Collection<NoticeKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(NoticeSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see NoticeRepository#putAllUnchecked
     */
    public static PutAllOperation<Notice> putAllUnchecked(Collection<? extends Notice> items) {
        return PutAllOperation.of(NoticeSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#putAllUnchecked
     */
    public static PutAllOperation<Notice> putAllUnchecked(Collection<? extends Notice> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(NoticeSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see NoticeRepository#deleteAll
     */
    public static DeleteAllOperation<Notice> deleteAll(Collection<NoticeKey> keys) {
        return DeleteAllOperation.of(NoticeSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#deleteAll
     */
    public static DeleteAllOperation<Notice> deleteAll(Collection<NoticeKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(NoticeSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see NoticeRepository#where
     */
    public static WhereOperation<Notice> where(Function<NoticeAttributes, Condition> condition) {
        return WhereOperation.of(NoticeSchema.INSTANCE, NoticeAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see NoticeRepository#where
     */
    public static WhereOperation<Notice> where(Function<NoticeAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(NoticeSchema.INSTANCE, NoticeAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see NoticeRepository#scan
     */
    public static ScanOperation<Notice> scan() {
        return ScanOperation.of(NoticeSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see NoticeRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Notice, NoticeAttributes>, ? extends ScanStage<NoticeAttributes, R>> options) {
        return ScanOperation.of(NoticeSchema.INSTANCE, NoticeAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Notice> check(NoticeKey key,
            Function<NoticeAttributes, Condition> condition) {
        return CheckOperation.of(NoticeSchema.INSTANCE, key, NoticeAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param noticeId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Notice> check(String noticeId,
            Function<NoticeAttributes, Condition> condition) {
        return check(NoticeKey.of(noticeId), condition);
    }
}
