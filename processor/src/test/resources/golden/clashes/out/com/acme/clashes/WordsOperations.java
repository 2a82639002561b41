package com.acme.clashes;

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
 * The operations on table {@code words} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link WordsRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
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
    public static PutOperation<Words> put(Words words) {
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
    public static PutOperation<Words> put(Words words,
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
    public static InsertOperation<Words> insert(Words words) {
        return InsertOperation.of(WordsSchema.INSTANCE, words);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see WordsRepository#find
     */
    public static FindOperation<Words> find(WordsKey key) {
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
    public static FindOperation<Words> find(WordsKey key, UnaryOperator<ReadOptions> options) {
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
    public static FindOperation<Words> find(String in, String out) {
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
    public static FindOperation<Words> find(String in, String out,
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
    public static <R> FindOperation<R> find(WordsKey key, View<Words, R> view) {
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
    public static <R> FindOperation<R> find(WordsKey key, View<Words, R> view,
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
    public static <R> FindOperation<R> find(String in, String out, View<Words, R> view) {
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
    public static <R> FindOperation<R> find(String in, String out, View<Words, R> view,
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
    public static GetOperation<Words> get(WordsKey key) {
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
    public static GetOperation<Words> get(WordsKey key, UnaryOperator<ReadOptions> options) {
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
    public static GetOperation<Words> get(String in, String out) {
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
    public static GetOperation<Words> get(String in, String out,
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
    public static <R> GetOperation<R> get(WordsKey key, View<Words, R> view) {
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
    public static <R> GetOperation<R> get(WordsKey key, View<Words, R> view,
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
    public static <R> GetOperation<R> get(String in, String out, View<Words, R> view) {
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
    public static <R> GetOperation<R> get(String in, String out, View<Words, R> view,
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
    public static ExistsOperation exists(WordsKey key) {
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
    public static ExistsOperation exists(WordsKey key, UnaryOperator<ReadOptions> options) {
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
    public static ExistsOperation exists(String in, String out) {
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
    public static ExistsOperation exists(String in, String out,
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
    public static DeleteOperation<Words> delete(WordsKey key) {
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
    public static DeleteOperation<Words> delete(WordsKey key,
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
    public static DeleteOperation<Words> delete(String in, String out) {
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
    public static DeleteOperation<Words> delete(String in, String out,
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
    public static DeleteOperation<Words> delete(Words words) {
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
    public static DeleteOperation<Words> delete(Words words,
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
    public static UpdateOperation<Words> update(WordsKey key, UnaryOperator<WordsUpdate> changes) {
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
    public static UpdateOperation<Words> update(String in, String out,
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
    public static <R> UpdateOperation<R> updateReturning(WordsKey key,
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
    public static <R> UpdateOperation<R> updateReturning(String in, String out,
            Function<WordsUpdate, ? extends UpdateStage<WordsUpdate, R>> changes) {
        return updateReturning(WordsKey.of(in, out), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param words the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#update
     */
    public static UpdateOperation<Words> update(Words words, UnaryOperator<WordsUpdate> changes) {
        return UpdateOperation.updateItem(new WordsUpdate(words), words, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#upsert
     */
    public static UpdateOperation<Words> upsert(WordsKey key, UnaryOperator<WordsUpdate> changes) {
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
    public static UpdateOperation<Words> upsert(String in, String out,
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
    public static <R> UpdateOperation<R> upsertReturning(WordsKey key,
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
    public static <R> UpdateOperation<R> upsertReturning(String in, String out,
            Function<WordsUpdate, ? extends UpdateStage<WordsUpdate, R>> changes) {
        return upsertReturning(WordsKey.of(in, out), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param words the item to write
     * @return the operation, not yet run
     * @see WordsRepository#tryPut
     */
    public static OutcomeOperation<Words> tryPut(Words words) {
        return OutcomeOperation.of(put(words));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param words the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#tryPut
     */
    public static OutcomeOperation<Words> tryPut(Words words,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return OutcomeOperation.of(put(words, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param words the item to write
     * @return the operation, not yet run
     * @see WordsRepository#tryInsert
     */
    public static OutcomeOperation<Words> tryInsert(Words words) {
        return OutcomeOperation.of(insert(words));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#tryUpdate
     */
    public static OutcomeOperation<Words> tryUpdate(WordsKey key,
            UnaryOperator<WordsUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param in the partition key
     * @param out the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#tryUpdate
     */
    public static OutcomeOperation<Words> tryUpdate(String in, String out,
            UnaryOperator<WordsUpdate> changes) {
        return OutcomeOperation.of(update(in, out, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param words the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see WordsRepository#tryUpdate
     */
    public static OutcomeOperation<Words> tryUpdate(Words words,
            UnaryOperator<WordsUpdate> changes) {
        return OutcomeOperation.of(update(words, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see WordsRepository#tryDelete
     */
    public static OutcomeOperation<Words> tryDelete(WordsKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#tryDelete
     */
    public static OutcomeOperation<Words> tryDelete(WordsKey key,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param in the partition key
     * @param out the sort key
     * @return the operation, not yet run
     * @see WordsRepository#tryDelete
     */
    public static OutcomeOperation<Words> tryDelete(String in, String out) {
        return OutcomeOperation.of(delete(in, out));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param in the partition key
     * @param out the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#tryDelete
     */
    public static OutcomeOperation<Words> tryDelete(String in, String out,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return OutcomeOperation.of(delete(in, out, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param words an item with the key
     * @return the operation, not yet run
     * @see WordsRepository#tryDelete
     */
    public static OutcomeOperation<Words> tryDelete(Words words) {
        return OutcomeOperation.of(delete(words));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param words an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#tryDelete
     */
    public static OutcomeOperation<Words> tryDelete(Words words,
            UnaryOperator<WriteOptions<WordsAttributes>> options) {
        return OutcomeOperation.of(delete(words, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see WordsRepository#findAll
     */
    public static FindAllOperation<Words> findAll(Collection<WordsKey> keys) {
        return FindAllOperation.of(WordsSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see WordsRepository#findAll
     */
    public static FindAllOperation<Words> findAll(Collection<WordsKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(WordsSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see WordsRepository#putAll
     */
    public static PutAllOperation<Words> putAll(Collection<? extends Words> items) {
        return PutAllOperation.of(WordsSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#putAll
     */
    public static PutAllOperation<Words> putAll(Collection<? extends Words> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(WordsSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see WordsRepository#deleteAll
     */
    public static DeleteAllOperation<Words> deleteAll(Collection<WordsKey> keys) {
        return DeleteAllOperation.of(WordsSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see WordsRepository#deleteAll
     */
    public static DeleteAllOperation<Words> deleteAll(Collection<WordsKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(WordsSchema.INSTANCE, keys, options);
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

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Words> check(WordsKey key,
            Function<WordsAttributes, Condition> condition) {
        return CheckOperation.of(WordsSchema.INSTANCE, key, WordsAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param in the partition key
     * @param out the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Words> check(String in, String out,
            Function<WordsAttributes, Condition> condition) {
        return check(WordsKey.of(in, out), condition);
    }
}
