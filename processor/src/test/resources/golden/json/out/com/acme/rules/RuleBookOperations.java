package com.acme.rules;

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
 * The operations on table {@code rules} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link RuleBookRepository}
 * method with its name.
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
    public static WriteOperation<RuleBook> put(RuleBook ruleBook) {
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
    public static WriteOperation<RuleBook> put(RuleBook ruleBook,
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
    public static WriteOperation<RuleBook> insert(RuleBook ruleBook) {
        return InsertOperation.of(RuleBookSchema.INSTANCE, ruleBook);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#find
     */
    public static ReadOperation<Optional<RuleBook>> find(RuleBookKey key) {
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
    public static ReadOperation<Optional<RuleBook>> find(RuleBookKey key,
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
    public static ReadOperation<Optional<RuleBook>> find(String bookId) {
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
    public static ReadOperation<Optional<RuleBook>> find(String bookId,
            UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<Optional<R>> find(RuleBookKey key, View<RuleBook, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(RuleBookKey key, View<RuleBook, R> view,
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
    public static <R> ReadOperation<Optional<R>> find(String bookId, View<RuleBook, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(String bookId, View<RuleBook, R> view,
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
    public static ReadOperation<RuleBook> get(RuleBookKey key) {
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
    public static ReadOperation<RuleBook> get(RuleBookKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RuleBookSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#get
     */
    public static ReadOperation<RuleBook> get(String bookId) {
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
    public static ReadOperation<RuleBook> get(String bookId, UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<R> get(RuleBookKey key, View<RuleBook, R> view) {
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
    public static <R> ReadOperation<R> get(RuleBookKey key, View<RuleBook, R> view,
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
    public static <R> ReadOperation<R> get(String bookId, View<RuleBook, R> view) {
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
    public static <R> ReadOperation<R> get(String bookId, View<RuleBook, R> view,
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
    public static ReadOperation<Boolean> exists(RuleBookKey key) {
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
    public static ReadOperation<Boolean> exists(RuleBookKey key,
            UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(RuleBookSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param bookId the partition key
     * @return the operation, not yet run
     * @see RuleBookRepository#exists
     */
    public static ReadOperation<Boolean> exists(String bookId) {
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
    public static ReadOperation<Boolean> exists(String bookId, UnaryOperator<ReadOptions> options) {
        return exists(RuleBookKey.of(bookId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RuleBookRepository#delete
     */
    public static WriteOperation<Optional<RuleBook>> delete(RuleBookKey key) {
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
    public static WriteOperation<Optional<RuleBook>> delete(RuleBookKey key,
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
    public static WriteOperation<Optional<RuleBook>> delete(String bookId) {
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
    public static WriteOperation<Optional<RuleBook>> delete(String bookId,
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
    public static WriteOperation<Optional<RuleBook>> delete(RuleBook ruleBook) {
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
    public static WriteOperation<Optional<RuleBook>> delete(RuleBook ruleBook,
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
    public static WriteOperation<RuleBook> update(RuleBookKey key,
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
    public static WriteOperation<RuleBook> update(String bookId,
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
    public static <R> WriteOperation<R> updateReturning(RuleBookKey key,
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
    public static <R> WriteOperation<R> updateReturning(String bookId,
            Function<RuleBookUpdate, ? extends UpdateStage<RuleBookUpdate, R>> changes) {
        return updateReturning(RuleBookKey.of(bookId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RuleBookRepository#upsert
     */
    public static WriteOperation<RuleBook> upsert(RuleBookKey key,
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
    public static WriteOperation<RuleBook> upsert(String bookId,
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
    public static <R> WriteOperation<R> upsertReturning(RuleBookKey key,
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
    public static <R> WriteOperation<R> upsertReturning(String bookId,
            Function<RuleBookUpdate, ? extends UpdateStage<RuleBookUpdate, R>> changes) {
        return upsertReturning(RuleBookKey.of(bookId), changes);
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
}
