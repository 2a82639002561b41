package com.acme.defaults;

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
 * The operations on table {@code profiles} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ProfileRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProfileOperations {
    /**
     * There are only static methods.
     */
    private ProfileOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param profile the item to write
     * @return the operation, not yet run
     * @see ProfileRepository#put
     */
    public static PutOperation<Profile> put(Profile profile) {
        return PutOperation.of(ProfileSchema.INSTANCE, profile);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param profile the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#put
     */
    public static PutOperation<Profile> put(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return PutOperation.of(ProfileSchema.INSTANCE, profile, ProfileAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param profile the item to write
     * @return the operation, not yet run
     * @see ProfileRepository#insert
     */
    public static InsertOperation<Profile> insert(Profile profile) {
        return InsertOperation.of(ProfileSchema.INSTANCE, profile);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static FindOperation<Profile> find(ProfileKey key) {
        return FindOperation.of(ProfileSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static FindOperation<Profile> find(ProfileKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ProfileSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static FindOperation<Profile> find(String id) {
        return find(ProfileKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static FindOperation<Profile> find(String id, UnaryOperator<ReadOptions> options) {
        return find(ProfileKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static <R> FindOperation<R> find(ProfileKey key, View<Profile, R> view) {
        return FindOperation.of(ProfileSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static <R> FindOperation<R> find(ProfileKey key, View<Profile, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ProfileSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Profile, R> view) {
        return find(ProfileKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Profile, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ProfileKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static GetOperation<Profile> get(ProfileKey key) {
        return GetOperation.of(ProfileSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static GetOperation<Profile> get(ProfileKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ProfileSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static GetOperation<Profile> get(String id) {
        return get(ProfileKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static GetOperation<Profile> get(String id, UnaryOperator<ReadOptions> options) {
        return get(ProfileKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static <R> GetOperation<R> get(ProfileKey key, View<Profile, R> view) {
        return GetOperation.of(ProfileSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static <R> GetOperation<R> get(ProfileKey key, View<Profile, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ProfileSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Profile, R> view) {
        return get(ProfileKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Profile, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ProfileKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProfileRepository#exists
     */
    public static ExistsOperation exists(ProfileKey key) {
        return ExistsOperation.of(ProfileSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#exists
     */
    public static ExistsOperation exists(ProfileKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ProfileSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ProfileRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(ProfileKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(ProfileKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProfileRepository#delete
     */
    public static DeleteOperation<Profile> delete(ProfileKey key) {
        return DeleteOperation.of(ProfileSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#delete
     */
    public static DeleteOperation<Profile> delete(ProfileKey key,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return DeleteOperation.of(ProfileSchema.INSTANCE, key, ProfileAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ProfileRepository#delete
     */
    public static DeleteOperation<Profile> delete(String id) {
        return delete(ProfileKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#delete
     */
    public static DeleteOperation<Profile> delete(String id,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return delete(ProfileKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param profile an item with the key
     * @return the operation, not yet run
     * @see ProfileRepository#delete
     */
    public static DeleteOperation<Profile> delete(Profile profile) {
        return DeleteOperation.ofItem(ProfileSchema.INSTANCE, profile);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param profile an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#delete
     */
    public static DeleteOperation<Profile> delete(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return DeleteOperation.ofItem(ProfileSchema.INSTANCE, profile, ProfileAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#update
     */
    public static UpdateOperation<Profile> update(ProfileKey key,
            UnaryOperator<ProfileUpdate> changes) {
        return UpdateOperation.update(new ProfileUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#update
     */
    public static UpdateOperation<Profile> update(String id, UnaryOperator<ProfileUpdate> changes) {
        return update(ProfileKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProfileRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ProfileKey key,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return UpdateOperation.update(new ProfileUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProfileRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return updateReturning(ProfileKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param profile the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#update
     */
    public static UpdateOperation<Profile> update(Profile profile,
            UnaryOperator<ProfileUpdate> changes) {
        return UpdateOperation.updateItem(new ProfileUpdate(profile), profile, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#upsert
     */
    public static UpdateOperation<Profile> upsert(ProfileKey key,
            UnaryOperator<ProfileUpdate> changes) {
        return UpdateOperation.upsert(new ProfileUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#upsert
     */
    public static UpdateOperation<Profile> upsert(String id, UnaryOperator<ProfileUpdate> changes) {
        return upsert(ProfileKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProfileRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ProfileKey key,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return UpdateOperation.upsert(new ProfileUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProfileRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return upsertReturning(ProfileKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param profile the item to write
     * @return the operation, not yet run
     * @see ProfileRepository#tryPut
     */
    public static OutcomeOperation<Profile> tryPut(Profile profile) {
        return OutcomeOperation.of(put(profile));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param profile the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#tryPut
     */
    public static OutcomeOperation<Profile> tryPut(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return OutcomeOperation.of(put(profile, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param profile the item to write
     * @return the operation, not yet run
     * @see ProfileRepository#tryInsert
     */
    public static OutcomeOperation<Profile> tryInsert(Profile profile) {
        return OutcomeOperation.of(insert(profile));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#tryUpdate
     */
    public static OutcomeOperation<Profile> tryUpdate(ProfileKey key,
            UnaryOperator<ProfileUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#tryUpdate
     */
    public static OutcomeOperation<Profile> tryUpdate(String id,
            UnaryOperator<ProfileUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param profile the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProfileRepository#tryUpdate
     */
    public static OutcomeOperation<Profile> tryUpdate(Profile profile,
            UnaryOperator<ProfileUpdate> changes) {
        return OutcomeOperation.of(update(profile, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProfileRepository#tryDelete
     */
    public static OutcomeOperation<Profile> tryDelete(ProfileKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#tryDelete
     */
    public static OutcomeOperation<Profile> tryDelete(ProfileKey key,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ProfileRepository#tryDelete
     */
    public static OutcomeOperation<Profile> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#tryDelete
     */
    public static OutcomeOperation<Profile> tryDelete(String id,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param profile an item with the key
     * @return the operation, not yet run
     * @see ProfileRepository#tryDelete
     */
    public static OutcomeOperation<Profile> tryDelete(Profile profile) {
        return OutcomeOperation.of(delete(profile));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param profile an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#tryDelete
     */
    public static OutcomeOperation<Profile> tryDelete(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return OutcomeOperation.of(delete(profile, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ProfileRepository#findAll
     */
    public static FindAllOperation<Profile> findAll(Collection<ProfileKey> keys) {
        return FindAllOperation.of(ProfileSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ProfileRepository#findAll
     */
    public static FindAllOperation<Profile> findAll(Collection<ProfileKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ProfileSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ProfileRepository#putAll
     */
    public static PutAllOperation<Profile> putAll(Collection<? extends Profile> items) {
        return PutAllOperation.of(ProfileSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#putAll
     */
    public static PutAllOperation<Profile> putAll(Collection<? extends Profile> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ProfileSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ProfileRepository#deleteAll
     */
    public static DeleteAllOperation<Profile> deleteAll(Collection<ProfileKey> keys) {
        return DeleteAllOperation.of(ProfileSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#deleteAll
     */
    public static DeleteAllOperation<Profile> deleteAll(Collection<ProfileKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ProfileSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ProfileRepository#where
     */
    public static WhereOperation<Profile> where(Function<ProfileAttributes, Condition> condition) {
        return WhereOperation.of(ProfileSchema.INSTANCE, ProfileAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ProfileRepository#where
     */
    public static WhereOperation<Profile> where(Function<ProfileAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ProfileSchema.INSTANCE, ProfileAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ProfileRepository#scan
     */
    public static ScanOperation<Profile> scan() {
        return ScanOperation.of(ProfileSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ProfileRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Profile, ProfileAttributes>, ? extends ScanStage<ProfileAttributes, R>> options) {
        return ScanOperation.of(ProfileSchema.INSTANCE, ProfileAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Profile> check(ProfileKey key,
            Function<ProfileAttributes, Condition> condition) {
        return CheckOperation.of(ProfileSchema.INSTANCE, key, ProfileAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Profile> check(String id,
            Function<ProfileAttributes, Condition> condition) {
        return check(ProfileKey.of(id), condition);
    }
}
