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
 * The operations on table {@code characters} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link CharacterRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CharacterOperations {
    /**
     * There are only static methods.
     */
    private CharacterOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param character the item to write
     * @return the operation, not yet run
     * @see CharacterRepository#put
     */
    public static PutOperation<Character> put(Character character) {
        return PutOperation.of(CharacterSchema.INSTANCE, character);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param character the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#put
     */
    public static PutOperation<Character> put(Character character,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return PutOperation.of(CharacterSchema.INSTANCE, character, CharacterAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param character the item to write
     * @return the operation, not yet run
     * @see CharacterRepository#insert
     */
    public static InsertOperation<Character> insert(Character character) {
        return InsertOperation.of(CharacterSchema.INSTANCE, character);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static FindOperation<Character> find(CharacterKey key) {
        return FindOperation.of(CharacterSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static FindOperation<Character> find(CharacterKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CharacterSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param initial the partition key
     * @param second the sort key
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static FindOperation<Character> find(char initial, java.lang.Character second) {
        return find(CharacterKey.of(initial, second));
    }

    /**
     * Finds the item with this key.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static FindOperation<Character> find(char initial, java.lang.Character second,
            UnaryOperator<ReadOptions> options) {
        return find(CharacterKey.of(initial, second), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static <R> FindOperation<R> find(CharacterKey key, View<Character, R> view) {
        return FindOperation.of(CharacterSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static <R> FindOperation<R> find(CharacterKey key, View<Character, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CharacterSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param second the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static <R> FindOperation<R> find(char initial, java.lang.Character second,
            View<Character, R> view) {
        return find(CharacterKey.of(initial, second), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param second the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#find
     */
    public static <R> FindOperation<R> find(char initial, java.lang.Character second,
            View<Character, R> view, UnaryOperator<ReadOptions> options) {
        return find(CharacterKey.of(initial, second), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static GetOperation<Character> get(CharacterKey key) {
        return GetOperation.of(CharacterSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static GetOperation<Character> get(CharacterKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CharacterSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param initial the partition key
     * @param second the sort key
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static GetOperation<Character> get(char initial, java.lang.Character second) {
        return get(CharacterKey.of(initial, second));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static GetOperation<Character> get(char initial, java.lang.Character second,
            UnaryOperator<ReadOptions> options) {
        return get(CharacterKey.of(initial, second), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static <R> GetOperation<R> get(CharacterKey key, View<Character, R> view) {
        return GetOperation.of(CharacterSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static <R> GetOperation<R> get(CharacterKey key, View<Character, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CharacterSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param second the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static <R> GetOperation<R> get(char initial, java.lang.Character second,
            View<Character, R> view) {
        return get(CharacterKey.of(initial, second), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param second the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#get
     */
    public static <R> GetOperation<R> get(char initial, java.lang.Character second,
            View<Character, R> view, UnaryOperator<ReadOptions> options) {
        return get(CharacterKey.of(initial, second), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CharacterRepository#exists
     */
    public static ExistsOperation exists(CharacterKey key) {
        return ExistsOperation.of(CharacterSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#exists
     */
    public static ExistsOperation exists(CharacterKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(CharacterSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param initial the partition key
     * @param second the sort key
     * @return the operation, not yet run
     * @see CharacterRepository#exists
     */
    public static ExistsOperation exists(char initial, java.lang.Character second) {
        return exists(CharacterKey.of(initial, second));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#exists
     */
    public static ExistsOperation exists(char initial, java.lang.Character second,
            UnaryOperator<ReadOptions> options) {
        return exists(CharacterKey.of(initial, second), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CharacterRepository#delete
     */
    public static DeleteOperation<Character> delete(CharacterKey key) {
        return DeleteOperation.of(CharacterSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#delete
     */
    public static DeleteOperation<Character> delete(CharacterKey key,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return DeleteOperation.of(CharacterSchema.INSTANCE, key, CharacterAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param initial the partition key
     * @param second the sort key
     * @return the operation, not yet run
     * @see CharacterRepository#delete
     */
    public static DeleteOperation<Character> delete(char initial, java.lang.Character second) {
        return delete(CharacterKey.of(initial, second));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#delete
     */
    public static DeleteOperation<Character> delete(char initial, java.lang.Character second,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return delete(CharacterKey.of(initial, second), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param character an item with the key
     * @return the operation, not yet run
     * @see CharacterRepository#delete
     */
    public static DeleteOperation<Character> delete(Character character) {
        return DeleteOperation.ofItem(CharacterSchema.INSTANCE, character);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param character an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#delete
     */
    public static DeleteOperation<Character> delete(Character character,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return DeleteOperation.ofItem(CharacterSchema.INSTANCE, character,
                CharacterAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#update
     */
    public static UpdateOperation<Character> update(CharacterKey key,
            UnaryOperator<CharacterUpdate> changes) {
        return UpdateOperation.update(new CharacterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#update
     */
    public static UpdateOperation<Character> update(char initial, java.lang.Character second,
            UnaryOperator<CharacterUpdate> changes) {
        return update(CharacterKey.of(initial, second), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CharacterRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(CharacterKey key,
            Function<CharacterUpdate, ? extends UpdateStage<CharacterUpdate, R>> changes) {
        return UpdateOperation.update(new CharacterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param second the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CharacterRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(char initial, java.lang.Character second,
            Function<CharacterUpdate, ? extends UpdateStage<CharacterUpdate, R>> changes) {
        return updateReturning(CharacterKey.of(initial, second), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param character the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#update
     */
    public static UpdateOperation<Character> update(Character character,
            UnaryOperator<CharacterUpdate> changes) {
        return UpdateOperation.updateItem(new CharacterUpdate(character), character, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#upsert
     */
    public static UpdateOperation<Character> upsert(CharacterKey key,
            UnaryOperator<CharacterUpdate> changes) {
        return UpdateOperation.upsert(new CharacterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#upsert
     */
    public static UpdateOperation<Character> upsert(char initial, java.lang.Character second,
            UnaryOperator<CharacterUpdate> changes) {
        return upsert(CharacterKey.of(initial, second), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CharacterRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(CharacterKey key,
            Function<CharacterUpdate, ? extends UpdateStage<CharacterUpdate, R>> changes) {
        return UpdateOperation.upsert(new CharacterUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param second the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CharacterRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(char initial, java.lang.Character second,
            Function<CharacterUpdate, ? extends UpdateStage<CharacterUpdate, R>> changes) {
        return upsertReturning(CharacterKey.of(initial, second), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param character the item to write
     * @return the operation, not yet run
     * @see CharacterRepository#tryPut
     */
    public static OutcomeOperation<Character> tryPut(Character character) {
        return OutcomeOperation.of(put(character));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param character the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#tryPut
     */
    public static OutcomeOperation<Character> tryPut(Character character,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return OutcomeOperation.of(put(character, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param character the item to write
     * @return the operation, not yet run
     * @see CharacterRepository#tryInsert
     */
    public static OutcomeOperation<Character> tryInsert(Character character) {
        return OutcomeOperation.of(insert(character));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#tryUpdate
     */
    public static OutcomeOperation<Character> tryUpdate(CharacterKey key,
            UnaryOperator<CharacterUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#tryUpdate
     */
    public static OutcomeOperation<Character> tryUpdate(char initial, java.lang.Character second,
            UnaryOperator<CharacterUpdate> changes) {
        return OutcomeOperation.of(update(initial, second, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param character the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CharacterRepository#tryUpdate
     */
    public static OutcomeOperation<Character> tryUpdate(Character character,
            UnaryOperator<CharacterUpdate> changes) {
        return OutcomeOperation.of(update(character, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CharacterRepository#tryDelete
     */
    public static OutcomeOperation<Character> tryDelete(CharacterKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#tryDelete
     */
    public static OutcomeOperation<Character> tryDelete(CharacterKey key,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param initial the partition key
     * @param second the sort key
     * @return the operation, not yet run
     * @see CharacterRepository#tryDelete
     */
    public static OutcomeOperation<Character> tryDelete(char initial, java.lang.Character second) {
        return OutcomeOperation.of(delete(initial, second));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#tryDelete
     */
    public static OutcomeOperation<Character> tryDelete(char initial, java.lang.Character second,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return OutcomeOperation.of(delete(initial, second, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param character an item with the key
     * @return the operation, not yet run
     * @see CharacterRepository#tryDelete
     */
    public static OutcomeOperation<Character> tryDelete(Character character) {
        return OutcomeOperation.of(delete(character));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param character an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#tryDelete
     */
    public static OutcomeOperation<Character> tryDelete(Character character,
            UnaryOperator<WriteOptions<CharacterAttributes>> options) {
        return OutcomeOperation.of(delete(character, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CharacterRepository#findAll
     */
    public static FindAllOperation<Character> findAll(Collection<CharacterKey> keys) {
        return FindAllOperation.of(CharacterSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see CharacterRepository#findAll
     */
    public static FindAllOperation<Character> findAll(Collection<CharacterKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(CharacterSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see CharacterRepository#putAll
     */
    public static PutAllOperation<Character> putAll(Collection<? extends Character> items) {
        return PutAllOperation.of(CharacterSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#putAll
     */
    public static PutAllOperation<Character> putAll(Collection<? extends Character> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(CharacterSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CharacterRepository#deleteAll
     */
    public static DeleteAllOperation<Character> deleteAll(Collection<CharacterKey> keys) {
        return DeleteAllOperation.of(CharacterSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#deleteAll
     */
    public static DeleteAllOperation<Character> deleteAll(Collection<CharacterKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(CharacterSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code second}.
     *
     * @param initial the partition key
     * @return the operation, not yet run
     * @see CharacterRepository#query
     */
    public static QueryOperation<Character> query(char initial) {
        return QueryOperation.of(new CharacterQuery(initial));
    }

    /**
     * Queries the items with this partition key, in the order of {@code second}.
     *
     * @param <R> what becomes of the result
     * @param initial the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see CharacterRepository#query
     */
    public static <R> QueryOperation<R> query(char initial,
            Function<CharacterQuery, ? extends QueryStage<CharacterQuery, R>> options) {
        return QueryOperation.of(new CharacterQuery(initial), options);
    }

    /**
     * Queries index {@code results} for the items with this {@code Override}, in the order of
     * {@code Objects}.
     *
     * @param Override the partition key
     * @return the operation, not yet run
     * @see CharacterRepository#results
     */
    public static QueryOperation<Character> results(int Override) {
        return QueryOperation.of(new CharacterQuery.Results(Override));
    }

    /**
     * Queries index {@code results} for the items with this {@code Override}, in the order of
     * {@code Objects}.
     *
     * @param <R> what becomes of the result
     * @param Override the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see CharacterRepository#results
     */
    public static <R> QueryOperation<R> results(int Override,
            Function<CharacterQuery.Results, ? extends QueryStage<CharacterQuery.Results, R>> options) {
        return QueryOperation.of(new CharacterQuery.Results(Override), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see CharacterRepository#where
     */
    public static WhereOperation<Character> where(
            Function<CharacterAttributes, Condition> condition) {
        return WhereOperation.of(CharacterSchema.INSTANCE, CharacterAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see CharacterRepository#where
     */
    public static WhereOperation<Character> where(
            Function<CharacterAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(CharacterSchema.INSTANCE, CharacterAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see CharacterRepository#scan
     */
    public static ScanOperation<Character> scan() {
        return ScanOperation.of(CharacterSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see CharacterRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Character, CharacterAttributes>, ? extends ScanStage<CharacterAttributes, R>> options) {
        return ScanOperation.of(CharacterSchema.INSTANCE, CharacterAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Character> check(CharacterKey key,
            Function<CharacterAttributes, Condition> condition) {
        return CheckOperation.of(CharacterSchema.INSTANCE, key, CharacterAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param initial the partition key
     * @param second the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Character> check(char initial, java.lang.Character second,
            Function<CharacterAttributes, Condition> condition) {
        return check(CharacterKey.of(initial, second), condition);
    }
}
