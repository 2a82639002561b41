package com.acme.clashes;

import io.dynawright.expression.Condition;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
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
 * The operations on table {@code words} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link WordsRepository}
 * method with its name.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class WordsOperations {
    /**
     * There are only static methods.
     */
    private WordsOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param words the item to write
     * @return the operation, not yet run
     * @see WordsRepository#put
     */
    public static WriteOperation<Words> put(Words words) {
        return PutOperation.of(WordsSchema.INSTANCE, words);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param words the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#put
     */
    public static WriteOperation<Words> put(Words words,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return PutOperation.of(WordsSchema.INSTANCE, words, WordsAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param words the item to write
     * @return the operation, not yet run
     * @see WordsRepository#insert
     */
    public static WriteOperation<Words> insert(Words words) {
        return InsertOperation.of(WordsSchema.INSTANCE, words);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static ReadOperation<Optional<Words>> find(WordsKey key) {
        return FindOperation.of(WordsSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static ReadOperation<Optional<Words>> find(WordsKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(WordsSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param in the partition key
     * @param out the sort key
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static ReadOperation<Optional<Words>> find(String in, String out) {
        return find(WordsKey.of(in, out));
    }

    /**
     * Finds the item with this key.
     *
     * @param in the partition key
     * @param out the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static ReadOperation<Optional<Words>> find(String in, String out,
            UnaryOperator<ReadOptions> options) {
        return find(WordsKey.of(in, out), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(WordsKey key, View<Words, R> view) {
        return FindOperation.of(WordsSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(WordsKey key, View<Words, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(WordsSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param out the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String in, String out, View<Words, R> view) {
        return find(WordsKey.of(in, out), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param out the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String in, String out, View<Words, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(WordsKey.of(in, out), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static ReadOperation<Words> get(WordsKey key) {
        return GetOperation.of(WordsSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static ReadOperation<Words> get(WordsKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(WordsSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param in the partition key
     * @param out the sort key
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static ReadOperation<Words> get(String in, String out) {
        return get(WordsKey.of(in, out));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param in the partition key
     * @param out the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static ReadOperation<Words> get(String in, String out,
            UnaryOperator<ReadOptions> options) {
        return get(WordsKey.of(in, out), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static <R> ReadOperation<R> get(WordsKey key, View<Words, R> view) {
        return GetOperation.of(WordsSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static <R> ReadOperation<R> get(WordsKey key, View<Words, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(WordsSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param out the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static <R> ReadOperation<R> get(String in, String out, View<Words, R> view) {
        return get(WordsKey.of(in, out), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param out the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#get
     */
    public static <R> ReadOperation<R> get(String in, String out, View<Words, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(WordsKey.of(in, out), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see WordsRepository#exists
     */
    public static ReadOperation<Boolean> exists(WordsKey key) {
        return ExistsOperation.of(WordsSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#exists
     */
    public static ReadOperation<Boolean> exists(WordsKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(WordsSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param in the partition key
     * @param out the sort key
     * @return the operation, not yet run
     * @see WordsRepository#exists
     */
    public static ReadOperation<Boolean> exists(String in, String out) {
        return exists(WordsKey.of(in, out));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param in the partition key
     * @param out the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#exists
     */
    public static ReadOperation<Boolean> exists(String in, String out,
            UnaryOperator<ReadOptions> options) {
        return exists(WordsKey.of(in, out), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see WordsRepository#delete
     */
    public static WriteOperation<Optional<Words>> delete(WordsKey key) {
        return DeleteOperation.of(WordsSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#delete
     */
    public static WriteOperation<Optional<Words>> delete(WordsKey key,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return DeleteOperation.of(WordsSchema.INSTANCE, key, WordsAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param in the partition key
     * @param out the sort key
     * @return the operation, not yet run
     * @see WordsRepository#delete
     */
    public static WriteOperation<Optional<Words>> delete(String in, String out) {
        return delete(WordsKey.of(in, out));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param in the partition key
     * @param out the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#delete
     */
    public static WriteOperation<Optional<Words>> delete(String in, String out,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return delete(WordsKey.of(in, out), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param words an item with the key
     * @return the operation, not yet run
     * @see WordsRepository#delete
     */
    public static WriteOperation<Optional<Words>> delete(Words words) {
        return DeleteOperation.ofItem(WordsSchema.INSTANCE, words);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param words an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#delete
     */
    public static WriteOperation<Optional<Words>> delete(Words words,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return DeleteOperation.ofItem(WordsSchema.INSTANCE, words, WordsAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#update
     */
    public static WriteOperation<Words> update(WordsKey key, UnaryOperator<WordsUpdate> changes) {
        return UpdateOperation.update(new WordsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param in the partition key
     * @param out the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#update
     */
    public static WriteOperation<Words> update(String in, String out,
            UnaryOperator<WordsUpdate> changes) {
        return update(WordsKey.of(in, out), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see WordsRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(WordsKey key,
            Function<WordsUpdate, ? extends UpdateStage<WordsUpdate, R>> changes) {
        return UpdateOperation.update(new WordsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param out the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see WordsRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(String in, String out,
            Function<WordsUpdate, ? extends UpdateStage<WordsUpdate, R>> changes) {
        return updateReturning(WordsKey.of(in, out), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#upsert
     */
    public static WriteOperation<Words> upsert(WordsKey key, UnaryOperator<WordsUpdate> changes) {
        return UpdateOperation.upsert(new WordsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param in the partition key
     * @param out the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#upsert
     */
    public static WriteOperation<Words> upsert(String in, String out,
            UnaryOperator<WordsUpdate> changes) {
        return upsert(WordsKey.of(in, out), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see WordsRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(WordsKey key,
            Function<WordsUpdate, ? extends UpdateStage<WordsUpdate, R>> changes) {
        return UpdateOperation.upsert(new WordsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param out the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see WordsRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(String in, String out,
            Function<WordsUpdate, ? extends UpdateStage<WordsUpdate, R>> changes) {
        return upsertReturning(WordsKey.of(in, out), changes);
    }

    /**
     * Queries the items with this partition key, in the order of {@code out}.
     *
     * @param in the partition key
     * @return the operation, not yet run
     * @see WordsRepository#query
     */
    public static QueryOperation<Words> query(String in) {
        return QueryOperation.of(new WordsQuery(in));
    }

    /**
     * Queries the items with this partition key, in the order of {@code out}.
     *
     * @param <R> what becomes of the result
     * @param in the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see WordsRepository#query
     */
    public static <R> QueryOperation<R> query(String in,
            Function<WordsQuery, ? extends QueryStage<WordsQuery, R>> options) {
        return QueryOperation.of(new WordsQuery(in), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see WordsRepository#where
     */
    public static WhereOperation<Words> where(Function<WordsAttributes, Condition> condition) {
        return WhereOperation.of(WordsSchema.INSTANCE, WordsAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see WordsRepository#where
     */
    public static WhereOperation<Words> where(Function<WordsAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(WordsSchema.INSTANCE, WordsAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see WordsRepository#scan
     */
    public static ScanOperation<Words> scan() {
        return ScanOperation.of(WordsSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Words, WordsAttributes>, ? extends ScanStage<WordsAttributes, R>> options) {
        return ScanOperation.of(WordsSchema.INSTANCE, WordsAttributes.INSTANCE, options);
    }
}
