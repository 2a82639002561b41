package com.acme.users;

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
 * The operations on table {@code users} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link UserRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class UserOperations {
    /**
     * There are only static methods.
     */
    private UserOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param user the item to write
     * @return the operation, not yet run
     * @see UserRepository#put
     */
    public static PutOperation<User> put(User user) {
        return PutOperation.of(UserSchema.INSTANCE, user);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param user the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#put
     */
    public static PutOperation<User> put(User user,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return PutOperation.of(UserSchema.INSTANCE, user, UserAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param user the item to write
     * @return the operation, not yet run
     * @see UserRepository#insert
     */
    public static InsertOperation<User> insert(User user) {
        return InsertOperation.of(UserSchema.INSTANCE, user);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static FindOperation<User> find(UserKey key) {
        return FindOperation.of(UserSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static FindOperation<User> find(UserKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(UserSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static FindOperation<User> find(String id) {
        return find(UserKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static FindOperation<User> find(String id, UnaryOperator<ReadOptions> options) {
        return find(UserKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static <R> FindOperation<R> find(UserKey key, View<User, R> view) {
        return FindOperation.of(UserSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static <R> FindOperation<R> find(UserKey key, View<User, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(UserSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<User, R> view) {
        return find(UserKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<User, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(UserKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static GetOperation<User> get(UserKey key) {
        return GetOperation.of(UserSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static GetOperation<User> get(UserKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(UserSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static GetOperation<User> get(String id) {
        return get(UserKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static GetOperation<User> get(String id, UnaryOperator<ReadOptions> options) {
        return get(UserKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static <R> GetOperation<R> get(UserKey key, View<User, R> view) {
        return GetOperation.of(UserSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static <R> GetOperation<R> get(UserKey key, View<User, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(UserSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<User, R> view) {
        return get(UserKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<User, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(UserKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see UserRepository#exists
     */
    public static ExistsOperation exists(UserKey key) {
        return ExistsOperation.of(UserSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#exists
     */
    public static ExistsOperation exists(UserKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(UserSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see UserRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(UserKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(UserKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see UserRepository#delete
     */
    public static DeleteOperation<User> delete(UserKey key) {
        return DeleteOperation.of(UserSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#delete
     */
    public static DeleteOperation<User> delete(UserKey key,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return DeleteOperation.of(UserSchema.INSTANCE, key, UserAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see UserRepository#delete
     */
    public static DeleteOperation<User> delete(String id) {
        return delete(UserKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#delete
     */
    public static DeleteOperation<User> delete(String id,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return delete(UserKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param user an item with the key
     * @return the operation, not yet run
     * @see UserRepository#delete
     */
    public static DeleteOperation<User> delete(User user) {
        return DeleteOperation.ofItem(UserSchema.INSTANCE, user);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param user an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#delete
     */
    public static DeleteOperation<User> delete(User user,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return DeleteOperation.ofItem(UserSchema.INSTANCE, user, UserAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#update
     */
    public static UpdateOperation<User> update(UserKey key, UnaryOperator<UserUpdate> changes) {
        return UpdateOperation.update(new UserUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#update
     */
    public static UpdateOperation<User> update(String id, UnaryOperator<UserUpdate> changes) {
        return update(UserKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see UserRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(UserKey key,
            Function<UserUpdate, ? extends UpdateStage<UserUpdate, R>> changes) {
        return UpdateOperation.update(new UserUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see UserRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<UserUpdate, ? extends UpdateStage<UserUpdate, R>> changes) {
        return updateReturning(UserKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param user the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#update
     */
    public static UpdateOperation<User> update(User user, UnaryOperator<UserUpdate> changes) {
        return UpdateOperation.updateItem(new UserUpdate(user), user, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#upsert
     */
    public static UpdateOperation<User> upsert(UserKey key, UnaryOperator<UserUpdate> changes) {
        return UpdateOperation.upsert(new UserUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#upsert
     */
    public static UpdateOperation<User> upsert(String id, UnaryOperator<UserUpdate> changes) {
        return upsert(UserKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see UserRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(UserKey key,
            Function<UserUpdate, ? extends UpdateStage<UserUpdate, R>> changes) {
        return UpdateOperation.upsert(new UserUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see UserRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<UserUpdate, ? extends UpdateStage<UserUpdate, R>> changes) {
        return upsertReturning(UserKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param user the item to write
     * @return the operation, not yet run
     * @see UserRepository#tryPut
     */
    public static OutcomeOperation<User> tryPut(User user) {
        return OutcomeOperation.of(put(user));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param user the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#tryPut
     */
    public static OutcomeOperation<User> tryPut(User user,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return OutcomeOperation.of(put(user, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param user the item to write
     * @return the operation, not yet run
     * @see UserRepository#tryInsert
     */
    public static OutcomeOperation<User> tryInsert(User user) {
        return OutcomeOperation.of(insert(user));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#tryUpdate
     */
    public static OutcomeOperation<User> tryUpdate(UserKey key, UnaryOperator<UserUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#tryUpdate
     */
    public static OutcomeOperation<User> tryUpdate(String id, UnaryOperator<UserUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param user the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see UserRepository#tryUpdate
     */
    public static OutcomeOperation<User> tryUpdate(User user, UnaryOperator<UserUpdate> changes) {
        return OutcomeOperation.of(update(user, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see UserRepository#tryDelete
     */
    public static OutcomeOperation<User> tryDelete(UserKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#tryDelete
     */
    public static OutcomeOperation<User> tryDelete(UserKey key,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see UserRepository#tryDelete
     */
    public static OutcomeOperation<User> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#tryDelete
     */
    public static OutcomeOperation<User> tryDelete(String id,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param user an item with the key
     * @return the operation, not yet run
     * @see UserRepository#tryDelete
     */
    public static OutcomeOperation<User> tryDelete(User user) {
        return OutcomeOperation.of(delete(user));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param user an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#tryDelete
     */
    public static OutcomeOperation<User> tryDelete(User user,
            UnaryOperator<WriteOptions<UserAttributes>> options) {
        return OutcomeOperation.of(delete(user, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see UserRepository#findAll
     */
    public static FindAllOperation<User> findAll(Collection<UserKey> keys) {
        return FindAllOperation.of(UserSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see UserRepository#findAll
     */
    public static FindAllOperation<User> findAll(Collection<UserKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(UserSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see UserRepository#putAll
     */
    public static PutAllOperation<User> putAll(Collection<? extends User> items) {
        return PutAllOperation.of(UserSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#putAll
     */
    public static PutAllOperation<User> putAll(Collection<? extends User> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(UserSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see UserRepository#deleteAll
     */
    public static DeleteAllOperation<User> deleteAll(Collection<UserKey> keys) {
        return DeleteAllOperation.of(UserSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#deleteAll
     */
    public static DeleteAllOperation<User> deleteAll(Collection<UserKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(UserSchema.INSTANCE, keys, options);
    }

    /**
     * Queries index {@code by-email} for the items with this {@code email}.
     *
     * @param email the partition key
     * @return the operation, not yet run
     * @see UserRepository#byEmail
     */
    public static QueryOperation<User> byEmail(String email) {
        return QueryOperation.of(new UserQuery.ByEmail(email));
    }

    /**
     * Queries index {@code by-email} for the items with this {@code email}.
     *
     * @param <R> what becomes of the result
     * @param email the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see UserRepository#byEmail
     */
    public static <R> QueryOperation<R> byEmail(String email,
            Function<UserQuery.ByEmail, ? extends QueryStage<UserQuery.ByEmail, R>> options) {
        return QueryOperation.of(new UserQuery.ByEmail(email), options);
    }

    /**
     * Queries index {@code by-country} for the items with this {@code country}, in the order
     * of {@code joined}.
     *
     * @param country the partition key
     * @return the operation, not yet run
     * @see UserRepository#inCountry
     */
    public static QueryOperation<User> inCountry(String country) {
        return QueryOperation.of(new UserQuery.InCountry(country));
    }

    /**
     * Queries index {@code by-country} for the items with this {@code country}, in the order
     * of {@code joined}.
     *
     * @param <R> what becomes of the result
     * @param country the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see UserRepository#inCountry
     */
    public static <R> QueryOperation<R> inCountry(String country,
            Function<UserQuery.InCountry, ? extends QueryStage<UserQuery.InCountry, R>> options) {
        return QueryOperation.of(new UserQuery.InCountry(country), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see UserRepository#where
     */
    public static WhereOperation<User> where(Function<UserAttributes, Condition> condition) {
        return WhereOperation.of(UserSchema.INSTANCE, UserAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see UserRepository#where
     */
    public static WhereOperation<User> where(Function<UserAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(UserSchema.INSTANCE, UserAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see UserRepository#scan
     */
    public static ScanOperation<User> scan() {
        return ScanOperation.of(UserSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see UserRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<User, UserAttributes>, ? extends ScanStage<UserAttributes, R>> options) {
        return ScanOperation.of(UserSchema.INSTANCE, UserAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<User> check(UserKey key,
            Function<UserAttributes, Condition> condition) {
        return CheckOperation.of(UserSchema.INSTANCE, key, UserAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<User> check(String id,
            Function<UserAttributes, Condition> condition) {
        return check(UserKey.of(id), condition);
    }
}
