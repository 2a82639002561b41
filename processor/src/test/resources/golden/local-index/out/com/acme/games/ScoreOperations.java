package com.acme.games;

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
 * The operations on table {@code scores} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ScoreRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ScoreOperations {
    /**
     * There are only static methods.
     */
    private ScoreOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param score the item to write
     * @return the operation, not yet run
     * @see ScoreRepository#put
     */
    public static PutOperation<Score> put(Score score) {
        return PutOperation.of(ScoreSchema.INSTANCE, score);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param score the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#put
     */
    public static PutOperation<Score> put(Score score,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return PutOperation.of(ScoreSchema.INSTANCE, score, ScoreAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param score the item to write
     * @return the operation, not yet run
     * @see ScoreRepository#insert
     */
    public static InsertOperation<Score> insert(Score score) {
        return InsertOperation.of(ScoreSchema.INSTANCE, score);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static FindOperation<Score> find(ScoreKey key) {
        return FindOperation.of(ScoreSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static FindOperation<Score> find(ScoreKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ScoreSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param player the partition key
     * @param game the sort key
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static FindOperation<Score> find(String player, String game) {
        return find(ScoreKey.of(player, game));
    }

    /**
     * Finds the item with this key.
     *
     * @param player the partition key
     * @param game the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static FindOperation<Score> find(String player, String game,
            UnaryOperator<ReadOptions> options) {
        return find(ScoreKey.of(player, game), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static <R> FindOperation<R> find(ScoreKey key, View<Score, R> view) {
        return FindOperation.of(ScoreSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static <R> FindOperation<R> find(ScoreKey key, View<Score, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ScoreSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param game the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static <R> FindOperation<R> find(String player, String game, View<Score, R> view) {
        return find(ScoreKey.of(player, game), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param game the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#find
     */
    public static <R> FindOperation<R> find(String player, String game, View<Score, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ScoreKey.of(player, game), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static GetOperation<Score> get(ScoreKey key) {
        return GetOperation.of(ScoreSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static GetOperation<Score> get(ScoreKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ScoreSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param player the partition key
     * @param game the sort key
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static GetOperation<Score> get(String player, String game) {
        return get(ScoreKey.of(player, game));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param player the partition key
     * @param game the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static GetOperation<Score> get(String player, String game,
            UnaryOperator<ReadOptions> options) {
        return get(ScoreKey.of(player, game), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static <R> GetOperation<R> get(ScoreKey key, View<Score, R> view) {
        return GetOperation.of(ScoreSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static <R> GetOperation<R> get(ScoreKey key, View<Score, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ScoreSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param game the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static <R> GetOperation<R> get(String player, String game, View<Score, R> view) {
        return get(ScoreKey.of(player, game), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param game the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#get
     */
    public static <R> GetOperation<R> get(String player, String game, View<Score, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ScoreKey.of(player, game), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ScoreRepository#exists
     */
    public static ExistsOperation exists(ScoreKey key) {
        return ExistsOperation.of(ScoreSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#exists
     */
    public static ExistsOperation exists(ScoreKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ScoreSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param player the partition key
     * @param game the sort key
     * @return the operation, not yet run
     * @see ScoreRepository#exists
     */
    public static ExistsOperation exists(String player, String game) {
        return exists(ScoreKey.of(player, game));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param player the partition key
     * @param game the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#exists
     */
    public static ExistsOperation exists(String player, String game,
            UnaryOperator<ReadOptions> options) {
        return exists(ScoreKey.of(player, game), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ScoreRepository#delete
     */
    public static DeleteOperation<Score> delete(ScoreKey key) {
        return DeleteOperation.of(ScoreSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#delete
     */
    public static DeleteOperation<Score> delete(ScoreKey key,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return DeleteOperation.of(ScoreSchema.INSTANCE, key, ScoreAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param player the partition key
     * @param game the sort key
     * @return the operation, not yet run
     * @see ScoreRepository#delete
     */
    public static DeleteOperation<Score> delete(String player, String game) {
        return delete(ScoreKey.of(player, game));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param player the partition key
     * @param game the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#delete
     */
    public static DeleteOperation<Score> delete(String player, String game,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return delete(ScoreKey.of(player, game), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param score an item with the key
     * @return the operation, not yet run
     * @see ScoreRepository#delete
     */
    public static DeleteOperation<Score> delete(Score score) {
        return DeleteOperation.ofItem(ScoreSchema.INSTANCE, score);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param score an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#delete
     */
    public static DeleteOperation<Score> delete(Score score,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return DeleteOperation.ofItem(ScoreSchema.INSTANCE, score, ScoreAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#update
     */
    public static UpdateOperation<Score> update(ScoreKey key, UnaryOperator<ScoreUpdate> changes) {
        return UpdateOperation.update(new ScoreUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param player the partition key
     * @param game the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#update
     */
    public static UpdateOperation<Score> update(String player, String game,
            UnaryOperator<ScoreUpdate> changes) {
        return update(ScoreKey.of(player, game), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ScoreRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ScoreKey key,
            Function<ScoreUpdate, ? extends UpdateStage<ScoreUpdate, R>> changes) {
        return UpdateOperation.update(new ScoreUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param game the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ScoreRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String player, String game,
            Function<ScoreUpdate, ? extends UpdateStage<ScoreUpdate, R>> changes) {
        return updateReturning(ScoreKey.of(player, game), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param score the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#update
     */
    public static UpdateOperation<Score> update(Score score, UnaryOperator<ScoreUpdate> changes) {
        return UpdateOperation.updateItem(new ScoreUpdate(score), score, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#upsert
     */
    public static UpdateOperation<Score> upsert(ScoreKey key, UnaryOperator<ScoreUpdate> changes) {
        return UpdateOperation.upsert(new ScoreUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param player the partition key
     * @param game the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#upsert
     */
    public static UpdateOperation<Score> upsert(String player, String game,
            UnaryOperator<ScoreUpdate> changes) {
        return upsert(ScoreKey.of(player, game), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ScoreRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ScoreKey key,
            Function<ScoreUpdate, ? extends UpdateStage<ScoreUpdate, R>> changes) {
        return UpdateOperation.upsert(new ScoreUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param game the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ScoreRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String player, String game,
            Function<ScoreUpdate, ? extends UpdateStage<ScoreUpdate, R>> changes) {
        return upsertReturning(ScoreKey.of(player, game), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param score the item to write
     * @return the operation, not yet run
     * @see ScoreRepository#tryPut
     */
    public static OutcomeOperation<Score> tryPut(Score score) {
        return OutcomeOperation.of(put(score));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param score the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#tryPut
     */
    public static OutcomeOperation<Score> tryPut(Score score,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return OutcomeOperation.of(put(score, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param score the item to write
     * @return the operation, not yet run
     * @see ScoreRepository#tryInsert
     */
    public static OutcomeOperation<Score> tryInsert(Score score) {
        return OutcomeOperation.of(insert(score));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#tryUpdate
     */
    public static OutcomeOperation<Score> tryUpdate(ScoreKey key,
            UnaryOperator<ScoreUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param player the partition key
     * @param game the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#tryUpdate
     */
    public static OutcomeOperation<Score> tryUpdate(String player, String game,
            UnaryOperator<ScoreUpdate> changes) {
        return OutcomeOperation.of(update(player, game, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param score the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ScoreRepository#tryUpdate
     */
    public static OutcomeOperation<Score> tryUpdate(Score score,
            UnaryOperator<ScoreUpdate> changes) {
        return OutcomeOperation.of(update(score, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ScoreRepository#tryDelete
     */
    public static OutcomeOperation<Score> tryDelete(ScoreKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#tryDelete
     */
    public static OutcomeOperation<Score> tryDelete(ScoreKey key,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param player the partition key
     * @param game the sort key
     * @return the operation, not yet run
     * @see ScoreRepository#tryDelete
     */
    public static OutcomeOperation<Score> tryDelete(String player, String game) {
        return OutcomeOperation.of(delete(player, game));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param player the partition key
     * @param game the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#tryDelete
     */
    public static OutcomeOperation<Score> tryDelete(String player, String game,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return OutcomeOperation.of(delete(player, game, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param score an item with the key
     * @return the operation, not yet run
     * @see ScoreRepository#tryDelete
     */
    public static OutcomeOperation<Score> tryDelete(Score score) {
        return OutcomeOperation.of(delete(score));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param score an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#tryDelete
     */
    public static OutcomeOperation<Score> tryDelete(Score score,
            UnaryOperator<WriteOptions<ScoreAttributes>> options) {
        return OutcomeOperation.of(delete(score, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ScoreRepository#findAll
     */
    public static FindAllOperation<Score> findAll(Collection<ScoreKey> keys) {
        return FindAllOperation.of(ScoreSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ScoreRepository#findAll
     */
    public static FindAllOperation<Score> findAll(Collection<ScoreKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ScoreSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ScoreRepository#putAll
     */
    public static PutAllOperation<Score> putAll(Collection<? extends Score> items) {
        return PutAllOperation.of(ScoreSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#putAll
     */
    public static PutAllOperation<Score> putAll(Collection<? extends Score> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ScoreSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ScoreRepository#deleteAll
     */
    public static DeleteAllOperation<Score> deleteAll(Collection<ScoreKey> keys) {
        return DeleteAllOperation.of(ScoreSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#deleteAll
     */
    public static DeleteAllOperation<Score> deleteAll(Collection<ScoreKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ScoreSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code game}.
     *
     * @param player the partition key
     * @return the operation, not yet run
     * @see ScoreRepository#query
     */
    public static QueryOperation<Score> query(String player) {
        return QueryOperation.of(new ScoreQuery(player));
    }

    /**
     * Queries the items with this partition key, in the order of {@code game}.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ScoreRepository#query
     */
    public static <R> QueryOperation<R> query(String player,
            Function<ScoreQuery, ? extends QueryStage<ScoreQuery, R>> options) {
        return QueryOperation.of(new ScoreQuery(player), options);
    }

    /**
     * Queries index {@code by-points} for the items with this {@code player}, in the order of
     * {@code points}.
     *
     * @param player the partition key
     * @return the operation, not yet run
     * @see ScoreRepository#byPoints
     */
    public static QueryOperation<Score> byPoints(String player) {
        return QueryOperation.of(new ScoreQuery.ByPoints(player));
    }

    /**
     * Queries index {@code by-points} for the items with this {@code player}, in the order of
     * {@code points}.
     *
     * @param <R> what becomes of the result
     * @param player the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ScoreRepository#byPoints
     */
    public static <R> QueryOperation<R> byPoints(String player,
            Function<ScoreQuery.ByPoints, ? extends QueryStage<ScoreQuery.ByPoints, R>> options) {
        return QueryOperation.of(new ScoreQuery.ByPoints(player), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ScoreRepository#where
     */
    public static WhereOperation<Score> where(Function<ScoreAttributes, Condition> condition) {
        return WhereOperation.of(ScoreSchema.INSTANCE, ScoreAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ScoreRepository#where
     */
    public static WhereOperation<Score> where(Function<ScoreAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ScoreSchema.INSTANCE, ScoreAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ScoreRepository#scan
     */
    public static ScanOperation<Score> scan() {
        return ScanOperation.of(ScoreSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ScoreRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Score, ScoreAttributes>, ? extends ScanStage<ScoreAttributes, R>> options) {
        return ScanOperation.of(ScoreSchema.INSTANCE, ScoreAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Score> check(ScoreKey key,
            Function<ScoreAttributes, Condition> condition) {
        return CheckOperation.of(ScoreSchema.INSTANCE, key, ScoreAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param player the partition key
     * @param game the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Score> check(String player, String game,
            Function<ScoreAttributes, Condition> condition) {
        return check(ScoreKey.of(player, game), condition);
    }
}
