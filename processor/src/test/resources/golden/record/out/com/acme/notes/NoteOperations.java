package com.acme.notes;

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
 * The operations on table {@code notes} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link NoteRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoteOperations {
    /**
     * There are only static methods.
     */
    private NoteOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param note the item to write
     * @return the operation, not yet run
     * @see NoteRepository#put
     */
    public static PutOperation<Note> put(Note note) {
        return PutOperation.of(NoteSchema.INSTANCE, note);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param note the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#put
     */
    public static PutOperation<Note> put(Note note,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return PutOperation.of(NoteSchema.INSTANCE, note, NoteAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param note the item to write
     * @return the operation, not yet run
     * @see NoteRepository#insert
     */
    public static InsertOperation<Note> insert(Note note) {
        return InsertOperation.of(NoteSchema.INSTANCE, note);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static FindOperation<Note> find(NoteKey key) {
        return FindOperation.of(NoteSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static FindOperation<Note> find(NoteKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(NoteSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param owner the partition key
     * @param id the sort key
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static FindOperation<Note> find(String owner, String id) {
        return find(NoteKey.of(owner, id));
    }

    /**
     * Finds the item with this key.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static FindOperation<Note> find(String owner, String id,
            UnaryOperator<ReadOptions> options) {
        return find(NoteKey.of(owner, id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static <R> FindOperation<R> find(NoteKey key, View<Note, R> view) {
        return FindOperation.of(NoteSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static <R> FindOperation<R> find(NoteKey key, View<Note, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(NoteSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param id the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static <R> FindOperation<R> find(String owner, String id, View<Note, R> view) {
        return find(NoteKey.of(owner, id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param id the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#find
     */
    public static <R> FindOperation<R> find(String owner, String id, View<Note, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(NoteKey.of(owner, id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static GetOperation<Note> get(NoteKey key) {
        return GetOperation.of(NoteSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static GetOperation<Note> get(NoteKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(NoteSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param owner the partition key
     * @param id the sort key
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static GetOperation<Note> get(String owner, String id) {
        return get(NoteKey.of(owner, id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static GetOperation<Note> get(String owner, String id,
            UnaryOperator<ReadOptions> options) {
        return get(NoteKey.of(owner, id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static <R> GetOperation<R> get(NoteKey key, View<Note, R> view) {
        return GetOperation.of(NoteSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static <R> GetOperation<R> get(NoteKey key, View<Note, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(NoteSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param id the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static <R> GetOperation<R> get(String owner, String id, View<Note, R> view) {
        return get(NoteKey.of(owner, id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param id the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#get
     */
    public static <R> GetOperation<R> get(String owner, String id, View<Note, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(NoteKey.of(owner, id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoteRepository#exists
     */
    public static ExistsOperation exists(NoteKey key) {
        return ExistsOperation.of(NoteSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#exists
     */
    public static ExistsOperation exists(NoteKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(NoteSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param owner the partition key
     * @param id the sort key
     * @return the operation, not yet run
     * @see NoteRepository#exists
     */
    public static ExistsOperation exists(String owner, String id) {
        return exists(NoteKey.of(owner, id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#exists
     */
    public static ExistsOperation exists(String owner, String id,
            UnaryOperator<ReadOptions> options) {
        return exists(NoteKey.of(owner, id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoteRepository#delete
     */
    public static DeleteOperation<Note> delete(NoteKey key) {
        return DeleteOperation.of(NoteSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#delete
     */
    public static DeleteOperation<Note> delete(NoteKey key,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return DeleteOperation.of(NoteSchema.INSTANCE, key, NoteAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param owner the partition key
     * @param id the sort key
     * @return the operation, not yet run
     * @see NoteRepository#delete
     */
    public static DeleteOperation<Note> delete(String owner, String id) {
        return delete(NoteKey.of(owner, id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#delete
     */
    public static DeleteOperation<Note> delete(String owner, String id,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return delete(NoteKey.of(owner, id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param note an item with the key
     * @return the operation, not yet run
     * @see NoteRepository#delete
     */
    public static DeleteOperation<Note> delete(Note note) {
        return DeleteOperation.ofItem(NoteSchema.INSTANCE, note);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param note an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#delete
     */
    public static DeleteOperation<Note> delete(Note note,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return DeleteOperation.ofItem(NoteSchema.INSTANCE, note, NoteAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#update
     */
    public static UpdateOperation<Note> update(NoteKey key, UnaryOperator<NoteUpdate> changes) {
        return UpdateOperation.update(new NoteUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#update
     */
    public static UpdateOperation<Note> update(String owner, String id,
            UnaryOperator<NoteUpdate> changes) {
        return update(NoteKey.of(owner, id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see NoteRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(NoteKey key,
            Function<NoteUpdate, ? extends UpdateStage<NoteUpdate, R>> changes) {
        return UpdateOperation.update(new NoteUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param id the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see NoteRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String owner, String id,
            Function<NoteUpdate, ? extends UpdateStage<NoteUpdate, R>> changes) {
        return updateReturning(NoteKey.of(owner, id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param note the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#update
     */
    public static UpdateOperation<Note> update(Note note, UnaryOperator<NoteUpdate> changes) {
        return UpdateOperation.updateItem(new NoteUpdate(note), note, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#upsert
     */
    public static UpdateOperation<Note> upsert(NoteKey key, UnaryOperator<NoteUpdate> changes) {
        return UpdateOperation.upsert(new NoteUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#upsert
     */
    public static UpdateOperation<Note> upsert(String owner, String id,
            UnaryOperator<NoteUpdate> changes) {
        return upsert(NoteKey.of(owner, id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see NoteRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(NoteKey key,
            Function<NoteUpdate, ? extends UpdateStage<NoteUpdate, R>> changes) {
        return UpdateOperation.upsert(new NoteUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param id the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see NoteRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String owner, String id,
            Function<NoteUpdate, ? extends UpdateStage<NoteUpdate, R>> changes) {
        return upsertReturning(NoteKey.of(owner, id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param note the item to write
     * @return the operation, not yet run
     * @see NoteRepository#tryPut
     */
    public static OutcomeOperation<Note> tryPut(Note note) {
        return OutcomeOperation.of(put(note));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param note the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#tryPut
     */
    public static OutcomeOperation<Note> tryPut(Note note,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return OutcomeOperation.of(put(note, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param note the item to write
     * @return the operation, not yet run
     * @see NoteRepository#tryInsert
     */
    public static OutcomeOperation<Note> tryInsert(Note note) {
        return OutcomeOperation.of(insert(note));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#tryUpdate
     */
    public static OutcomeOperation<Note> tryUpdate(NoteKey key, UnaryOperator<NoteUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#tryUpdate
     */
    public static OutcomeOperation<Note> tryUpdate(String owner, String id,
            UnaryOperator<NoteUpdate> changes) {
        return OutcomeOperation.of(update(owner, id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param note the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see NoteRepository#tryUpdate
     */
    public static OutcomeOperation<Note> tryUpdate(Note note, UnaryOperator<NoteUpdate> changes) {
        return OutcomeOperation.of(update(note, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see NoteRepository#tryDelete
     */
    public static OutcomeOperation<Note> tryDelete(NoteKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#tryDelete
     */
    public static OutcomeOperation<Note> tryDelete(NoteKey key,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param owner the partition key
     * @param id the sort key
     * @return the operation, not yet run
     * @see NoteRepository#tryDelete
     */
    public static OutcomeOperation<Note> tryDelete(String owner, String id) {
        return OutcomeOperation.of(delete(owner, id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#tryDelete
     */
    public static OutcomeOperation<Note> tryDelete(String owner, String id,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return OutcomeOperation.of(delete(owner, id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param note an item with the key
     * @return the operation, not yet run
     * @see NoteRepository#tryDelete
     */
    public static OutcomeOperation<Note> tryDelete(Note note) {
        return OutcomeOperation.of(delete(note));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param note an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#tryDelete
     */
    public static OutcomeOperation<Note> tryDelete(Note note,
            UnaryOperator<WriteOptions<NoteAttributes>> options) {
        return OutcomeOperation.of(delete(note, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see NoteRepository#findAll
     */
    public static FindAllOperation<Note> findAll(Collection<NoteKey> keys) {
        return FindAllOperation.of(NoteSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see NoteRepository#findAll
     */
    public static FindAllOperation<Note> findAll(Collection<NoteKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(NoteSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see NoteRepository#putAll
     */
    public static PutAllOperation<Note> putAll(Collection<? extends Note> items) {
        return PutAllOperation.of(NoteSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#putAll
     */
    public static PutAllOperation<Note> putAll(Collection<? extends Note> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(NoteSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see NoteRepository#deleteAll
     */
    public static DeleteAllOperation<Note> deleteAll(Collection<NoteKey> keys) {
        return DeleteAllOperation.of(NoteSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#deleteAll
     */
    public static DeleteAllOperation<Note> deleteAll(Collection<NoteKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(NoteSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code id}.
     *
     * @param owner the partition key
     * @return the operation, not yet run
     * @see NoteRepository#query
     */
    public static QueryOperation<Note> query(String owner) {
        return QueryOperation.of(new NoteQuery(owner));
    }

    /**
     * Queries the items with this partition key, in the order of {@code id}.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see NoteRepository#query
     */
    public static <R> QueryOperation<R> query(String owner,
            Function<NoteQuery, ? extends QueryStage<NoteQuery, R>> options) {
        return QueryOperation.of(new NoteQuery(owner), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see NoteRepository#where
     */
    public static WhereOperation<Note> where(Function<NoteAttributes, Condition> condition) {
        return WhereOperation.of(NoteSchema.INSTANCE, NoteAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see NoteRepository#where
     */
    public static WhereOperation<Note> where(Function<NoteAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(NoteSchema.INSTANCE, NoteAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see NoteRepository#scan
     */
    public static ScanOperation<Note> scan() {
        return ScanOperation.of(NoteSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see NoteRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Note, NoteAttributes>, ? extends ScanStage<NoteAttributes, R>> options) {
        return ScanOperation.of(NoteSchema.INSTANCE, NoteAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Note> check(NoteKey key,
            Function<NoteAttributes, Condition> condition) {
        return CheckOperation.of(NoteSchema.INSTANCE, key, NoteAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param owner the partition key
     * @param id the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Note> check(String owner, String id,
            Function<NoteAttributes, Condition> condition) {
        return check(NoteKey.of(owner, id), condition);
    }
}
