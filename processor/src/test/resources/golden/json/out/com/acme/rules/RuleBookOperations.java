package com.acme.rules;

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
 * The operations on table {@code rules} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link RuleBookRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RuleBookOperations {
    /**
     * There are only static methods.
     */
    private RuleBookOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param ruleBook the item to write
     * @return the operation, not yet run
     * @see RuleBookRepository#put
     */
    public static PutOperation<RuleBook> put(RuleBook ruleBook) {
        return PutOperation.of(RuleBookSchema.INSTANCE, ruleBook);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param ruleBook the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#put
     */
    public static PutOperation<RuleBook> put(RuleBook ruleBook,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return PutOperation.of(RuleBookSchema.INSTANCE, ruleBook, RuleBookAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param ruleBook the item to write
     * @return the operation, not yet run
     * @see RuleBookRepository#insert
     */
    public static InsertOperation<RuleBook> insert(RuleBook ruleBook) {
        return InsertOperation.of(RuleBookSchema.INSTANCE, ruleBook);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static FindOperation<RuleBook> find(RuleBookKey key) {
        return FindOperation.of(RuleBookSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static FindOperation<RuleBook> find(RuleBookKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(RuleBookSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static FindOperation<RuleBook> find(String bookId) {
        return find(RuleBookKey.of(bookId));
    }

    /**
     * Finds the item with this key.
     *
     * @param bookId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static FindOperation<RuleBook> find(String bookId, UnaryOperator<ReadOptions> options) {
        return find(RuleBookKey.of(bookId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static <R> FindOperation<R> find(RuleBookKey key, View<RuleBook, R> view) {
        return FindOperation.of(RuleBookSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static <R> FindOperation<R> find(RuleBookKey key, View<RuleBook, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(RuleBookSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param bookId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static <R> FindOperation<R> find(String bookId, View<RuleBook, R> view) {
        return find(RuleBookKey.of(bookId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param bookId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static <R> FindOperation<R> find(String bookId, View<RuleBook, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(RuleBookKey.of(bookId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static GetOperation<RuleBook> get(RuleBookKey key) {
        return GetOperation.of(RuleBookSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static GetOperation<RuleBook> get(RuleBookKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RuleBookSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static GetOperation<RuleBook> get(String bookId) {
        return get(RuleBookKey.of(bookId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param bookId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static GetOperation<RuleBook> get(String bookId, UnaryOperator<ReadOptions> options) {
        return get(RuleBookKey.of(bookId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static <R> GetOperation<R> get(RuleBookKey key, View<RuleBook, R> view) {
        return GetOperation.of(RuleBookSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static <R> GetOperation<R> get(RuleBookKey key, View<RuleBook, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RuleBookSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param bookId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static <R> GetOperation<R> get(String bookId, View<RuleBook, R> view) {
        return get(RuleBookKey.of(bookId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param bookId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static <R> GetOperation<R> get(String bookId, View<RuleBook, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(RuleBookKey.of(bookId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#exists
     */
    public static ExistsOperation exists(RuleBookKey key) {
        return ExistsOperation.of(RuleBookSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#exists
     */
    public static ExistsOperation exists(RuleBookKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(RuleBookSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#exists
     */
    public static ExistsOperation exists(String bookId) {
        return exists(RuleBookKey.of(bookId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param bookId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#exists
     */
    public static ExistsOperation exists(String bookId, UnaryOperator<ReadOptions> options) {
        return exists(RuleBookKey.of(bookId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static DeleteOperation<RuleBook> delete(RuleBookKey key) {
        return DeleteOperation.of(RuleBookSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static DeleteOperation<RuleBook> delete(RuleBookKey key,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return DeleteOperation.of(RuleBookSchema.INSTANCE, key, RuleBookAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static DeleteOperation<RuleBook> delete(String bookId) {
        return delete(RuleBookKey.of(bookId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param bookId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static DeleteOperation<RuleBook> delete(String bookId,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return delete(RuleBookKey.of(bookId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param ruleBook an item with the key
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static DeleteOperation<RuleBook> delete(RuleBook ruleBook) {
        return DeleteOperation.ofItem(RuleBookSchema.INSTANCE, ruleBook);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param ruleBook an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static DeleteOperation<RuleBook> delete(RuleBook ruleBook,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return DeleteOperation.ofItem(RuleBookSchema.INSTANCE, ruleBook,
                RuleBookAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#update
     */
    public static UpdateOperation<RuleBook> update(RuleBookKey key,
            UnaryOperator<RuleBookUpdate> changes) {
        return UpdateOperation.update(new RuleBookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param bookId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#update
     */
    public static UpdateOperation<RuleBook> update(String bookId,
            UnaryOperator<RuleBookUpdate> changes) {
        return update(RuleBookKey.of(bookId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RuleBookRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(RuleBookKey key,
            Function<RuleBookUpdate, ? extends UpdateStage<RuleBookUpdate, R>> changes) {
        return UpdateOperation.update(new RuleBookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param bookId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RuleBookRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String bookId,
            Function<RuleBookUpdate, ? extends UpdateStage<RuleBookUpdate, R>> changes) {
        return updateReturning(RuleBookKey.of(bookId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param ruleBook the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#update
     */
    public static UpdateOperation<RuleBook> update(RuleBook ruleBook,
            UnaryOperator<RuleBookUpdate> changes) {
        return UpdateOperation.updateItem(new RuleBookUpdate(ruleBook), ruleBook, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#upsert
     */
    public static UpdateOperation<RuleBook> upsert(RuleBookKey key,
            UnaryOperator<RuleBookUpdate> changes) {
        return UpdateOperation.upsert(new RuleBookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param bookId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#upsert
     */
    public static UpdateOperation<RuleBook> upsert(String bookId,
            UnaryOperator<RuleBookUpdate> changes) {
        return upsert(RuleBookKey.of(bookId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RuleBookRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(RuleBookKey key,
            Function<RuleBookUpdate, ? extends UpdateStage<RuleBookUpdate, R>> changes) {
        return UpdateOperation.upsert(new RuleBookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param bookId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RuleBookRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String bookId,
            Function<RuleBookUpdate, ? extends UpdateStage<RuleBookUpdate, R>> changes) {
        return upsertReturning(RuleBookKey.of(bookId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param ruleBook the item to write
     * @return the operation, not yet run
     * @see RuleBookRepository#tryPut
     */
    public static OutcomeOperation<RuleBook> tryPut(RuleBook ruleBook) {
        return OutcomeOperation.of(put(ruleBook));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param ruleBook the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#tryPut
     */
    public static OutcomeOperation<RuleBook> tryPut(RuleBook ruleBook,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return OutcomeOperation.of(put(ruleBook, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param ruleBook the item to write
     * @return the operation, not yet run
     * @see RuleBookRepository#tryInsert
     */
    public static OutcomeOperation<RuleBook> tryInsert(RuleBook ruleBook) {
        return OutcomeOperation.of(insert(ruleBook));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#tryUpdate
     */
    public static OutcomeOperation<RuleBook> tryUpdate(RuleBookKey key,
            UnaryOperator<RuleBookUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param bookId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#tryUpdate
     */
    public static OutcomeOperation<RuleBook> tryUpdate(String bookId,
            UnaryOperator<RuleBookUpdate> changes) {
        return OutcomeOperation.of(update(bookId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param ruleBook the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#tryUpdate
     */
    public static OutcomeOperation<RuleBook> tryUpdate(RuleBook ruleBook,
            UnaryOperator<RuleBookUpdate> changes) {
        return OutcomeOperation.of(update(ruleBook, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#tryDelete
     */
    public static OutcomeOperation<RuleBook> tryDelete(RuleBookKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#tryDelete
     */
    public static OutcomeOperation<RuleBook> tryDelete(RuleBookKey key,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#tryDelete
     */
    public static OutcomeOperation<RuleBook> tryDelete(String bookId) {
        return OutcomeOperation.of(delete(bookId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param bookId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#tryDelete
     */
    public static OutcomeOperation<RuleBook> tryDelete(String bookId,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return OutcomeOperation.of(delete(bookId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param ruleBook an item with the key
     * @return the operation, not yet run
     * @see RuleBookRepository#tryDelete
     */
    public static OutcomeOperation<RuleBook> tryDelete(RuleBook ruleBook) {
        return OutcomeOperation.of(delete(ruleBook));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param ruleBook an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#tryDelete
     */
    public static OutcomeOperation<RuleBook> tryDelete(RuleBook ruleBook,
            UnaryOperator<WriteOptions<RuleBookAttributes>> options) {
        return OutcomeOperation.of(delete(ruleBook, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see RuleBookRepository#findAll
     */
    public static FindAllOperation<RuleBook> findAll(Collection<RuleBookKey> keys) {
        return FindAllOperation.of(RuleBookSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see RuleBookRepository#findAll
     */
    public static FindAllOperation<RuleBook> findAll(Collection<RuleBookKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(RuleBookSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see RuleBookRepository#putAll
     */
    public static PutAllOperation<RuleBook> putAll(Collection<? extends RuleBook> items) {
        return PutAllOperation.of(RuleBookSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#putAll
     */
    public static PutAllOperation<RuleBook> putAll(Collection<? extends RuleBook> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(RuleBookSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see RuleBookRepository#deleteAll
     */
    public static DeleteAllOperation<RuleBook> deleteAll(Collection<RuleBookKey> keys) {
        return DeleteAllOperation.of(RuleBookSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#deleteAll
     */
    public static DeleteAllOperation<RuleBook> deleteAll(Collection<RuleBookKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(RuleBookSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see RuleBookRepository#where
     */
    public static WhereOperation<RuleBook> where(
            Function<RuleBookAttributes, Condition> condition) {
        return WhereOperation.of(RuleBookSchema.INSTANCE, RuleBookAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see RuleBookRepository#where
     */
    public static WhereOperation<RuleBook> where(Function<RuleBookAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(RuleBookSchema.INSTANCE, RuleBookAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see RuleBookRepository#scan
     */
    public static ScanOperation<RuleBook> scan() {
        return ScanOperation.of(RuleBookSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see RuleBookRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<RuleBook, RuleBookAttributes>, ? extends ScanStage<RuleBookAttributes, R>> options) {
        return ScanOperation.of(RuleBookSchema.INSTANCE, RuleBookAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<RuleBook> check(RuleBookKey key,
            Function<RuleBookAttributes, Condition> condition) {
        return CheckOperation.of(RuleBookSchema.INSTANCE, key, RuleBookAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param bookId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<RuleBook> check(String bookId,
            Function<RuleBookAttributes, Condition> condition) {
        return check(RuleBookKey.of(bookId), condition);
    }
}
