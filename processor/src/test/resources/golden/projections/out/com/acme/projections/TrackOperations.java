package com.acme.projections;

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
import io.dynawright.operation.IndexQueryOperation;
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
 * The operations on table {@code tracks} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link TrackRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TrackOperations {
    /**
     * There are only static methods.
     */
    private TrackOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param track the item to write
     * @return the operation, not yet run
     * @see TrackRepository#put
     */
    public static PutOperation<Track> put(Track track) {
        return PutOperation.of(TrackSchema.INSTANCE, track);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param track the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#put
     */
    public static PutOperation<Track> put(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return PutOperation.of(TrackSchema.INSTANCE, track, TrackAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param track the item to write
     * @return the operation, not yet run
     * @see TrackRepository#insert
     */
    public static InsertOperation<Track> insert(Track track) {
        return InsertOperation.of(TrackSchema.INSTANCE, track);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static FindOperation<Track> find(TrackKey key) {
        return FindOperation.of(TrackSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static FindOperation<Track> find(TrackKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(TrackSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static FindOperation<Track> find(String artist, String title) {
        return find(TrackKey.of(artist, title));
    }

    /**
     * Finds the item with this key.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static FindOperation<Track> find(String artist, String title,
            UnaryOperator<ReadOptions> options) {
        return find(TrackKey.of(artist, title), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static <R> FindOperation<R> find(TrackKey key, View<Track, R> view) {
        return FindOperation.of(TrackSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static <R> FindOperation<R> find(TrackKey key, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(TrackSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static <R> FindOperation<R> find(String artist, String title, View<Track, R> view) {
        return find(TrackKey.of(artist, title), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#find
     */
    public static <R> FindOperation<R> find(String artist, String title, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(TrackKey.of(artist, title), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static GetOperation<Track> get(TrackKey key) {
        return GetOperation.of(TrackSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static GetOperation<Track> get(TrackKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(TrackSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static GetOperation<Track> get(String artist, String title) {
        return get(TrackKey.of(artist, title));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static GetOperation<Track> get(String artist, String title,
            UnaryOperator<ReadOptions> options) {
        return get(TrackKey.of(artist, title), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static <R> GetOperation<R> get(TrackKey key, View<Track, R> view) {
        return GetOperation.of(TrackSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static <R> GetOperation<R> get(TrackKey key, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(TrackSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static <R> GetOperation<R> get(String artist, String title, View<Track, R> view) {
        return get(TrackKey.of(artist, title), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#get
     */
    public static <R> GetOperation<R> get(String artist, String title, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(TrackKey.of(artist, title), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TrackRepository#exists
     */
    public static ExistsOperation exists(TrackKey key) {
        return ExistsOperation.of(TrackSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#exists
     */
    public static ExistsOperation exists(TrackKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(TrackSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the operation, not yet run
     * @see TrackRepository#exists
     */
    public static ExistsOperation exists(String artist, String title) {
        return exists(TrackKey.of(artist, title));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#exists
     */
    public static ExistsOperation exists(String artist, String title,
            UnaryOperator<ReadOptions> options) {
        return exists(TrackKey.of(artist, title), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TrackRepository#delete
     */
    public static DeleteOperation<Track> delete(TrackKey key) {
        return DeleteOperation.of(TrackSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#delete
     */
    public static DeleteOperation<Track> delete(TrackKey key,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return DeleteOperation.of(TrackSchema.INSTANCE, key, TrackAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the operation, not yet run
     * @see TrackRepository#delete
     */
    public static DeleteOperation<Track> delete(String artist, String title) {
        return delete(TrackKey.of(artist, title));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#delete
     */
    public static DeleteOperation<Track> delete(String artist, String title,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return delete(TrackKey.of(artist, title), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param track an item with the key
     * @return the operation, not yet run
     * @see TrackRepository#delete
     */
    public static DeleteOperation<Track> delete(Track track) {
        return DeleteOperation.ofItem(TrackSchema.INSTANCE, track);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param track an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#delete
     */
    public static DeleteOperation<Track> delete(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return DeleteOperation.ofItem(TrackSchema.INSTANCE, track, TrackAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#update
     */
    public static UpdateOperation<Track> update(TrackKey key, UnaryOperator<TrackUpdate> changes) {
        return UpdateOperation.update(new TrackUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#update
     */
    public static UpdateOperation<Track> update(String artist, String title,
            UnaryOperator<TrackUpdate> changes) {
        return update(TrackKey.of(artist, title), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TrackRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(TrackKey key,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return UpdateOperation.update(new TrackUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TrackRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String artist, String title,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return updateReturning(TrackKey.of(artist, title), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param track the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#update
     */
    public static UpdateOperation<Track> update(Track track, UnaryOperator<TrackUpdate> changes) {
        return UpdateOperation.updateItem(new TrackUpdate(track), track, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#upsert
     */
    public static UpdateOperation<Track> upsert(TrackKey key, UnaryOperator<TrackUpdate> changes) {
        return UpdateOperation.upsert(new TrackUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#upsert
     */
    public static UpdateOperation<Track> upsert(String artist, String title,
            UnaryOperator<TrackUpdate> changes) {
        return upsert(TrackKey.of(artist, title), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TrackRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(TrackKey key,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return UpdateOperation.upsert(new TrackUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TrackRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String artist, String title,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return upsertReturning(TrackKey.of(artist, title), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param track the item to write
     * @return the operation, not yet run
     * @see TrackRepository#tryPut
     */
    public static OutcomeOperation<Track> tryPut(Track track) {
        return OutcomeOperation.of(put(track));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param track the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#tryPut
     */
    public static OutcomeOperation<Track> tryPut(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return OutcomeOperation.of(put(track, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param track the item to write
     * @return the operation, not yet run
     * @see TrackRepository#tryInsert
     */
    public static OutcomeOperation<Track> tryInsert(Track track) {
        return OutcomeOperation.of(insert(track));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#tryUpdate
     */
    public static OutcomeOperation<Track> tryUpdate(TrackKey key,
            UnaryOperator<TrackUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#tryUpdate
     */
    public static OutcomeOperation<Track> tryUpdate(String artist, String title,
            UnaryOperator<TrackUpdate> changes) {
        return OutcomeOperation.of(update(artist, title, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param track the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TrackRepository#tryUpdate
     */
    public static OutcomeOperation<Track> tryUpdate(Track track,
            UnaryOperator<TrackUpdate> changes) {
        return OutcomeOperation.of(update(track, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TrackRepository#tryDelete
     */
    public static OutcomeOperation<Track> tryDelete(TrackKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#tryDelete
     */
    public static OutcomeOperation<Track> tryDelete(TrackKey key,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the operation, not yet run
     * @see TrackRepository#tryDelete
     */
    public static OutcomeOperation<Track> tryDelete(String artist, String title) {
        return OutcomeOperation.of(delete(artist, title));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#tryDelete
     */
    public static OutcomeOperation<Track> tryDelete(String artist, String title,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return OutcomeOperation.of(delete(artist, title, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param track an item with the key
     * @return the operation, not yet run
     * @see TrackRepository#tryDelete
     */
    public static OutcomeOperation<Track> tryDelete(Track track) {
        return OutcomeOperation.of(delete(track));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param track an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#tryDelete
     */
    public static OutcomeOperation<Track> tryDelete(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return OutcomeOperation.of(delete(track, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see TrackRepository#findAll
     */
    public static FindAllOperation<Track> findAll(Collection<TrackKey> keys) {
        return FindAllOperation.of(TrackSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see TrackRepository#findAll
     */
    public static FindAllOperation<Track> findAll(Collection<TrackKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(TrackSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see TrackRepository#putAll
     */
    public static PutAllOperation<Track> putAll(Collection<? extends Track> items) {
        return PutAllOperation.of(TrackSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#putAll
     */
    public static PutAllOperation<Track> putAll(Collection<? extends Track> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(TrackSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see TrackRepository#deleteAll
     */
    public static DeleteAllOperation<Track> deleteAll(Collection<TrackKey> keys) {
        return DeleteAllOperation.of(TrackSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#deleteAll
     */
    public static DeleteAllOperation<Track> deleteAll(Collection<TrackKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(TrackSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code title}.
     *
     * @param artist the partition key
     * @return the operation, not yet run
     * @see TrackRepository#query
     */
    public static QueryOperation<Track> query(String artist) {
        return QueryOperation.of(new TrackQuery(artist));
    }

    /**
     * Queries the items with this partition key, in the order of {@code title}.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see TrackRepository#query
     */
    public static <R> QueryOperation<R> query(String artist,
            Function<TrackQuery, ? extends QueryStage<TrackQuery, R>> options) {
        return QueryOperation.of(new TrackQuery(artist), options);
    }

    /**
     * Queries index {@code by-genre} for the items with this {@code genre}, in the order of
     * {@code title}.
     *
     * @param genre the partition key
     * @return the operation, not yet run
     * @see TrackRepository#byGenre
     */
    public static QueryOperation<Track> byGenre(String genre) {
        return QueryOperation.of(new TrackQuery.ByGenre(genre));
    }

    /**
     * Queries index {@code by-genre} for the items with this {@code genre}, in the order of
     * {@code title}.
     *
     * @param <R> what becomes of the result
     * @param genre the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see TrackRepository#byGenre
     */
    public static <R> QueryOperation<R> byGenre(String genre,
            Function<TrackQuery.ByGenre, ? extends QueryStage<TrackQuery.ByGenre, R>> options) {
        return QueryOperation.of(new TrackQuery.ByGenre(genre), options);
    }

    /**
     * Queries index {@code by-label} for the items with this {@code label}.
     *
     * @param label the partition key
     * @return the operation, not yet run
     * @see TrackRepository#byLabel
     */
    public static IndexQueryOperation<TrackQuery.ByLabel.Item, Track> byLabel(String label) {
        return IndexQueryOperation.of(TrackSchema.INSTANCE, new TrackQuery.ByLabel(label));
    }

    /**
     * Queries index {@code by-label} for the items with this {@code label}.
     *
     * @param <R> what becomes of the result
     * @param label the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see TrackRepository#byLabel
     */
    public static <R> IndexQueryOperation<R, Track> byLabel(String label,
            Function<TrackQuery.ByLabel, ? extends QueryStage<TrackQuery.ByLabel, R>> options) {
        return IndexQueryOperation.of(TrackSchema.INSTANCE, new TrackQuery.ByLabel(label), options);
    }

    /**
     * Queries index {@code by-chart} for the items with this {@code genre} and {@code label},
     * in the order of {@code rank}, then {@code title}.
     *
     * @param genre the partition key's {@code genre}
     * @param label the partition key's {@code label}
     * @return the operation, not yet run
     * @see TrackRepository#byChart
     */
    public static IndexQueryOperation<TrackQuery.ByChart.Item, Track> byChart(String genre,
            String label) {
        return IndexQueryOperation.of(TrackSchema.INSTANCE, new TrackQuery.ByChart(genre, label));
    }

    /**
     * Queries index {@code by-chart} for the items with this {@code genre} and {@code label},
     * in the order of {@code rank}, then {@code title}.
     *
     * @param <R> what becomes of the result
     * @param genre the partition key's {@code genre}
     * @param label the partition key's {@code label}
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see TrackRepository#byChart
     */
    public static <R> IndexQueryOperation<R, Track> byChart(String genre, String label,
            Function<TrackQuery.ByChart, ? extends QueryStage<TrackQuery.ByChart, R>> options) {
        return IndexQueryOperation.of(TrackSchema.INSTANCE, new TrackQuery.ByChart(genre, label), options);
    }

    /**
     * Queries index {@code by-rank} for the items with this {@code artist}, in the order of
     * {@code rank}.
     *
     * @param artist the partition key
     * @return the operation, not yet run
     * @see TrackRepository#byRank
     */
    public static QueryOperation<Track> byRank(String artist) {
        return QueryOperation.of(new TrackQuery.ByRank(artist));
    }

    /**
     * Queries index {@code by-rank} for the items with this {@code artist}, in the order of
     * {@code rank}.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see TrackRepository#byRank
     */
    public static <R> QueryOperation<R> byRank(String artist,
            Function<TrackQuery.ByRank, ? extends QueryStage<TrackQuery.ByRank, R>> options) {
        return QueryOperation.of(new TrackQuery.ByRank(artist), options);
    }

    /**
     * Queries index {@code by-length} for the items with this {@code artist}, in the order of
     * {@code seconds}.
     *
     * @param artist the partition key
     * @return the operation, not yet run
     * @see TrackRepository#byLength
     */
    public static QueryOperation<Track> byLength(String artist) {
        return QueryOperation.of(new TrackQuery.ByLength(artist));
    }

    /**
     * Queries index {@code by-length} for the items with this {@code artist}, in the order of
     * {@code seconds}.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see TrackRepository#byLength
     */
    public static <R> QueryOperation<R> byLength(String artist,
            Function<TrackQuery.ByLength, ? extends QueryStage<TrackQuery.ByLength, R>> options) {
        return QueryOperation.of(new TrackQuery.ByLength(artist), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see TrackRepository#where
     */
    public static WhereOperation<Track> where(Function<TrackAttributes, Condition> condition) {
        return WhereOperation.of(TrackSchema.INSTANCE, TrackAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see TrackRepository#where
     */
    public static WhereOperation<Track> where(Function<TrackAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(TrackSchema.INSTANCE, TrackAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see TrackRepository#scan
     */
    public static ScanOperation<Track> scan() {
        return ScanOperation.of(TrackSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see TrackRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Track, TrackAttributes>, ? extends ScanStage<TrackAttributes, R>> options) {
        return ScanOperation.of(TrackSchema.INSTANCE, TrackAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Track> check(TrackKey key,
            Function<TrackAttributes, Condition> condition) {
        return CheckOperation.of(TrackSchema.INSTANCE, key, TrackAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Track> check(String artist, String title,
            Function<TrackAttributes, Condition> condition) {
        return check(TrackKey.of(artist, title), condition);
    }
}
