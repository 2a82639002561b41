package com.acme.clashes;

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
import io.dynawright.operation.UpdateOperation;
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
     * @param <R> what the function makes of the result
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
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#scan
     */
    public static ScanOperation<Words> scan(UnaryOperator<ScanBuilder<WordsAttributes>> options) {
        return ScanOperation.of(WordsSchema.INSTANCE, WordsAttributes.INSTANCE, options);
    }
}
