package com.acme.evolution;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillOptions;
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
 * The operations on table {@code sessions} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link SessionRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionOperations {
    /**
     * There are only static methods.
     */
    private SessionOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param session the item to write
     * @return the operation, not yet run
     * @see SessionRepository#put
     */
    public static PutOperation<Session> put(Session session) {
        return PutOperation.of(SessionSchema.INSTANCE, session);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param session the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#put
     */
    public static PutOperation<Session> put(Session session,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return PutOperation.of(SessionSchema.INSTANCE, session, SessionAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param session the item to write
     * @return the operation, not yet run
     * @see SessionRepository#insert
     */
    public static InsertOperation<Session> insert(Session session) {
        return InsertOperation.of(SessionSchema.INSTANCE, session);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static FindOperation<Session> find(SessionKey key) {
        return FindOperation.of(SessionSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static FindOperation<Session> find(SessionKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SessionSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param token the partition key
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static FindOperation<Session> find(String token) {
        return find(SessionKey.of(token));
    }

    /**
     * Finds the item with this key.
     *
     * @param token the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static FindOperation<Session> find(String token, UnaryOperator<ReadOptions> options) {
        return find(SessionKey.of(token), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static <R> FindOperation<R> find(SessionKey key, View<Session, R> view) {
        return FindOperation.of(SessionSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static <R> FindOperation<R> find(SessionKey key, View<Session, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SessionSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param token the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static <R> FindOperation<R> find(String token, View<Session, R> view) {
        return find(SessionKey.of(token), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param token the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#find
     */
    public static <R> FindOperation<R> find(String token, View<Session, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(SessionKey.of(token), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static GetOperation<Session> get(SessionKey key) {
        return GetOperation.of(SessionSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static GetOperation<Session> get(SessionKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SessionSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param token the partition key
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static GetOperation<Session> get(String token) {
        return get(SessionKey.of(token));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param token the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static GetOperation<Session> get(String token, UnaryOperator<ReadOptions> options) {
        return get(SessionKey.of(token), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static <R> GetOperation<R> get(SessionKey key, View<Session, R> view) {
        return GetOperation.of(SessionSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static <R> GetOperation<R> get(SessionKey key, View<Session, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SessionSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param token the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static <R> GetOperation<R> get(String token, View<Session, R> view) {
        return get(SessionKey.of(token), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param token the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#get
     */
    public static <R> GetOperation<R> get(String token, View<Session, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(SessionKey.of(token), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SessionRepository#exists
     */
    public static ExistsOperation exists(SessionKey key) {
        return ExistsOperation.of(SessionSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#exists
     */
    public static ExistsOperation exists(SessionKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(SessionSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param token the partition key
     * @return the operation, not yet run
     * @see SessionRepository#exists
     */
    public static ExistsOperation exists(String token) {
        return exists(SessionKey.of(token));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param token the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#exists
     */
    public static ExistsOperation exists(String token, UnaryOperator<ReadOptions> options) {
        return exists(SessionKey.of(token), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SessionRepository#delete
     */
    public static DeleteOperation<Session> delete(SessionKey key) {
        return DeleteOperation.of(SessionSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#delete
     */
    public static DeleteOperation<Session> delete(SessionKey key,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return DeleteOperation.of(SessionSchema.INSTANCE, key, SessionAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param token the partition key
     * @return the operation, not yet run
     * @see SessionRepository#delete
     */
    public static DeleteOperation<Session> delete(String token) {
        return delete(SessionKey.of(token));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param token the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#delete
     */
    public static DeleteOperation<Session> delete(String token,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return delete(SessionKey.of(token), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param session an item with the key
     * @return the operation, not yet run
     * @see SessionRepository#delete
     */
    public static DeleteOperation<Session> delete(Session session) {
        return DeleteOperation.ofItem(SessionSchema.INSTANCE, session);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param session an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#delete
     */
    public static DeleteOperation<Session> delete(Session session,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return DeleteOperation.ofItem(SessionSchema.INSTANCE, session, SessionAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#update
     */
    public static UpdateOperation<Session> update(SessionKey key,
            UnaryOperator<SessionUpdate> changes) {
        return UpdateOperation.update(new SessionUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param token the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#update
     */
    public static UpdateOperation<Session> update(String token,
            UnaryOperator<SessionUpdate> changes) {
        return update(SessionKey.of(token), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SessionRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(SessionKey key,
            Function<SessionUpdate, ? extends UpdateStage<SessionUpdate, R>> changes) {
        return UpdateOperation.update(new SessionUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param token the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SessionRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String token,
            Function<SessionUpdate, ? extends UpdateStage<SessionUpdate, R>> changes) {
        return updateReturning(SessionKey.of(token), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param session the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#update
     */
    public static UpdateOperation<Session> update(Session session,
            UnaryOperator<SessionUpdate> changes) {
        return UpdateOperation.updateItem(new SessionUpdate(session), session, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#upsert
     */
    public static UpdateOperation<Session> upsert(SessionKey key,
            UnaryOperator<SessionUpdate> changes) {
        return UpdateOperation.upsert(new SessionUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param token the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#upsert
     */
    public static UpdateOperation<Session> upsert(String token,
            UnaryOperator<SessionUpdate> changes) {
        return upsert(SessionKey.of(token), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SessionRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(SessionKey key,
            Function<SessionUpdate, ? extends UpdateStage<SessionUpdate, R>> changes) {
        return UpdateOperation.upsert(new SessionUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param token the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SessionRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String token,
            Function<SessionUpdate, ? extends UpdateStage<SessionUpdate, R>> changes) {
        return upsertReturning(SessionKey.of(token), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param session the item to write
     * @return the operation, not yet run
     * @see SessionRepository#tryPut
     */
    public static OutcomeOperation<Session> tryPut(Session session) {
        return OutcomeOperation.of(put(session));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param session the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#tryPut
     */
    public static OutcomeOperation<Session> tryPut(Session session,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return OutcomeOperation.of(put(session, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param session the item to write
     * @return the operation, not yet run
     * @see SessionRepository#tryInsert
     */
    public static OutcomeOperation<Session> tryInsert(Session session) {
        return OutcomeOperation.of(insert(session));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#tryUpdate
     */
    public static OutcomeOperation<Session> tryUpdate(SessionKey key,
            UnaryOperator<SessionUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param token the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#tryUpdate
     */
    public static OutcomeOperation<Session> tryUpdate(String token,
            UnaryOperator<SessionUpdate> changes) {
        return OutcomeOperation.of(update(token, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param session the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SessionRepository#tryUpdate
     */
    public static OutcomeOperation<Session> tryUpdate(Session session,
            UnaryOperator<SessionUpdate> changes) {
        return OutcomeOperation.of(update(session, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SessionRepository#tryDelete
     */
    public static OutcomeOperation<Session> tryDelete(SessionKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#tryDelete
     */
    public static OutcomeOperation<Session> tryDelete(SessionKey key,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param token the partition key
     * @return the operation, not yet run
     * @see SessionRepository#tryDelete
     */
    public static OutcomeOperation<Session> tryDelete(String token) {
        return OutcomeOperation.of(delete(token));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param token the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#tryDelete
     */
    public static OutcomeOperation<Session> tryDelete(String token,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return OutcomeOperation.of(delete(token, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param session an item with the key
     * @return the operation, not yet run
     * @see SessionRepository#tryDelete
     */
    public static OutcomeOperation<Session> tryDelete(Session session) {
        return OutcomeOperation.of(delete(session));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param session an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#tryDelete
     */
    public static OutcomeOperation<Session> tryDelete(Session session,
            UnaryOperator<WriteOptions<SessionAttributes>> options) {
        return OutcomeOperation.of(delete(session, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see SessionRepository#findAll
     */
    public static FindAllOperation<Session> findAll(Collection<SessionKey> keys) {
        return FindAllOperation.of(SessionSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see SessionRepository#findAll
     */
    public static FindAllOperation<Session> findAll(Collection<SessionKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(SessionSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see SessionRepository#putAll
     */
    public static PutAllOperation<Session> putAll(Collection<? extends Session> items) {
        return PutAllOperation.of(SessionSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#putAll
     */
    public static PutAllOperation<Session> putAll(Collection<? extends Session> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(SessionSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see SessionRepository#deleteAll
     */
    public static DeleteAllOperation<Session> deleteAll(Collection<SessionKey> keys) {
        return DeleteAllOperation.of(SessionSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#deleteAll
     */
    public static DeleteAllOperation<Session> deleteAll(Collection<SessionKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(SessionSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see SessionRepository#where
     */
    public static WhereOperation<Session> where(Function<SessionAttributes, Condition> condition) {
        return WhereOperation.of(SessionSchema.INSTANCE, SessionAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see SessionRepository#where
     */
    public static WhereOperation<Session> where(Function<SessionAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(SessionSchema.INSTANCE, SessionAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see SessionRepository#scan
     */
    public static ScanOperation<Session> scan() {
        return ScanOperation.of(SessionSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see SessionRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Session, SessionAttributes>, ? extends ScanStage<SessionAttributes, R>> options) {
        return ScanOperation.of(SessionSchema.INSTANCE, SessionAttributes.INSTANCE, options);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @return the operation, not yet run
     * @see SessionRepository#backfill
     */
    public static BackfillOperation backfill() {
        return BackfillOperation.of(SessionSchema.INSTANCE);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return the operation, not yet run
     * @see SessionRepository#backfill
     */
    public static BackfillOperation backfill(UnaryOperator<BackfillOptions> options) {
        return BackfillOperation.of(SessionSchema.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Session> check(SessionKey key,
            Function<SessionAttributes, Condition> condition) {
        return CheckOperation.of(SessionSchema.INSTANCE, key, SessionAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param token the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Session> check(String token,
            Function<SessionAttributes, Condition> condition) {
        return check(SessionKey.of(token), condition);
    }
}
