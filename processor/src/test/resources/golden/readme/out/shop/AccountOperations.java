package shop;

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
import io.dynawright.operation.VersionedWriteOptions;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code accounts} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link AccountRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountOperations {
    /**
     * There are only static methods.
     */
    private AccountOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param account the item to write
     * @return the operation, not yet run
     * @see AccountRepository#put
     */
    public static PutOperation<Account> put(Account account) {
        return PutOperation.of(AccountSchema.INSTANCE, account);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param account the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#put
     */
    public static PutOperation<Account> put(Account account,
            UnaryOperator<WriteOptions<AccountAttributes>> options) {
        return PutOperation.of(AccountSchema.INSTANCE, account, AccountAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param account the item to write
     * @return the operation, not yet run
     * @see AccountRepository#insert
     */
    public static InsertOperation<Account> insert(Account account) {
        return InsertOperation.of(AccountSchema.INSTANCE, account);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static FindOperation<Account> find(AccountKey key) {
        return FindOperation.of(AccountSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static FindOperation<Account> find(AccountKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(AccountSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static FindOperation<Account> find(String id) {
        return find(AccountKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static FindOperation<Account> find(String id, UnaryOperator<ReadOptions> options) {
        return find(AccountKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static <R> FindOperation<R> find(AccountKey key, View<Account, R> view) {
        return FindOperation.of(AccountSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static <R> FindOperation<R> find(AccountKey key, View<Account, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(AccountSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Account, R> view) {
        return find(AccountKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Account, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(AccountKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static GetOperation<Account> get(AccountKey key) {
        return GetOperation.of(AccountSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static GetOperation<Account> get(AccountKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(AccountSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static GetOperation<Account> get(String id) {
        return get(AccountKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static GetOperation<Account> get(String id, UnaryOperator<ReadOptions> options) {
        return get(AccountKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static <R> GetOperation<R> get(AccountKey key, View<Account, R> view) {
        return GetOperation.of(AccountSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static <R> GetOperation<R> get(AccountKey key, View<Account, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(AccountSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Account, R> view) {
        return get(AccountKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Account, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(AccountKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountRepository#exists
     */
    public static ExistsOperation exists(AccountKey key) {
        return ExistsOperation.of(AccountSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#exists
     */
    public static ExistsOperation exists(AccountKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(AccountSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see AccountRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(AccountKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(AccountKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountRepository#delete
     */
    public static DeleteOperation<Account> delete(AccountKey key) {
        return DeleteOperation.of(AccountSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see AccountRepository#delete
     */
    public static DeleteOperation<Account> delete(AccountKey key,
            UnaryOperator<VersionedWriteOptions<AccountAttributes>> options) {
        return DeleteOperation.ofVersioned(AccountSchema.INSTANCE, key, AccountAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see AccountRepository#delete
     */
    public static DeleteOperation<Account> delete(String id) {
        return delete(AccountKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see AccountRepository#delete
     */
    public static DeleteOperation<Account> delete(String id,
            UnaryOperator<VersionedWriteOptions<AccountAttributes>> options) {
        return delete(AccountKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param account an item with the key
     * @return the operation, not yet run
     * @see AccountRepository#delete
     */
    public static DeleteOperation<Account> delete(Account account) {
        return DeleteOperation.ofItem(AccountSchema.INSTANCE, account);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param account an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#delete
     */
    public static DeleteOperation<Account> delete(Account account,
            UnaryOperator<WriteOptions<AccountAttributes>> options) {
        return DeleteOperation.ofItem(AccountSchema.INSTANCE, account, AccountAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#update
     */
    public static UpdateOperation<Account> update(AccountKey key,
            UnaryOperator<AccountUpdate> changes) {
        return UpdateOperation.update(new AccountUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#update
     */
    public static UpdateOperation<Account> update(String id, UnaryOperator<AccountUpdate> changes) {
        return update(AccountKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see AccountRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(AccountKey key,
            Function<AccountUpdate, ? extends UpdateStage<AccountUpdate, R>> changes) {
        return UpdateOperation.update(new AccountUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see AccountRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<AccountUpdate, ? extends UpdateStage<AccountUpdate, R>> changes) {
        return updateReturning(AccountKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param account the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#update
     */
    public static UpdateOperation<Account> update(Account account,
            UnaryOperator<AccountUpdate> changes) {
        return UpdateOperation.updateItem(new AccountUpdate(account), account, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#upsert
     */
    public static UpdateOperation<Account> upsert(AccountKey key,
            UnaryOperator<AccountUpdate> changes) {
        return UpdateOperation.upsert(new AccountUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#upsert
     */
    public static UpdateOperation<Account> upsert(String id, UnaryOperator<AccountUpdate> changes) {
        return upsert(AccountKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see AccountRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(AccountKey key,
            Function<AccountUpdate, ? extends UpdateStage<AccountUpdate, R>> changes) {
        return UpdateOperation.upsert(new AccountUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see AccountRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<AccountUpdate, ? extends UpdateStage<AccountUpdate, R>> changes) {
        return upsertReturning(AccountKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param account the item to write
     * @return the operation, not yet run
     * @see AccountRepository#tryPut
     */
    public static OutcomeOperation<Account> tryPut(Account account) {
        return OutcomeOperation.of(put(account));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param account the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#tryPut
     */
    public static OutcomeOperation<Account> tryPut(Account account,
            UnaryOperator<WriteOptions<AccountAttributes>> options) {
        return OutcomeOperation.of(put(account, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param account the item to write
     * @return the operation, not yet run
     * @see AccountRepository#tryInsert
     */
    public static OutcomeOperation<Account> tryInsert(Account account) {
        return OutcomeOperation.of(insert(account));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#tryUpdate
     */
    public static OutcomeOperation<Account> tryUpdate(AccountKey key,
            UnaryOperator<AccountUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#tryUpdate
     */
    public static OutcomeOperation<Account> tryUpdate(String id,
            UnaryOperator<AccountUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param account the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see AccountRepository#tryUpdate
     */
    public static OutcomeOperation<Account> tryUpdate(Account account,
            UnaryOperator<AccountUpdate> changes) {
        return OutcomeOperation.of(update(account, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see AccountRepository#tryDelete
     */
    public static OutcomeOperation<Account> tryDelete(AccountKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see AccountRepository#tryDelete
     */
    public static OutcomeOperation<Account> tryDelete(AccountKey key,
            UnaryOperator<VersionedWriteOptions<AccountAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see AccountRepository#tryDelete
     */
    public static OutcomeOperation<Account> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see AccountRepository#tryDelete
     */
    public static OutcomeOperation<Account> tryDelete(String id,
            UnaryOperator<VersionedWriteOptions<AccountAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param account an item with the key
     * @return the operation, not yet run
     * @see AccountRepository#tryDelete
     */
    public static OutcomeOperation<Account> tryDelete(Account account) {
        return OutcomeOperation.of(delete(account));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param account an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#tryDelete
     */
    public static OutcomeOperation<Account> tryDelete(Account account,
            UnaryOperator<WriteOptions<AccountAttributes>> options) {
        return OutcomeOperation.of(delete(account, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see AccountRepository#findAll
     */
    public static FindAllOperation<Account> findAll(Collection<AccountKey> keys) {
        return FindAllOperation.of(AccountSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see AccountRepository#findAll
     */
    public static FindAllOperation<Account> findAll(Collection<AccountKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(AccountSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see AccountRepository#putAllUnchecked
     */
    public static PutAllOperation<Account> putAllUnchecked(Collection<? extends Account> items) {
        return PutAllOperation.of(AccountSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#putAllUnchecked
     */
    public static PutAllOperation<Account> putAllUnchecked(Collection<? extends Account> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(AccountSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see AccountRepository#deleteAll
     */
    public static DeleteAllOperation<Account> deleteAll(Collection<AccountKey> keys) {
        return DeleteAllOperation.of(AccountSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#deleteAll
     */
    public static DeleteAllOperation<Account> deleteAll(Collection<AccountKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(AccountSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see AccountRepository#where
     */
    public static WhereOperation<Account> where(Function<AccountAttributes, Condition> condition) {
        return WhereOperation.of(AccountSchema.INSTANCE, AccountAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see AccountRepository#where
     */
    public static WhereOperation<Account> where(Function<AccountAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(AccountSchema.INSTANCE, AccountAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see AccountRepository#scan
     */
    public static ScanOperation<Account> scan() {
        return ScanOperation.of(AccountSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see AccountRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Account, AccountAttributes>, ? extends ScanStage<AccountAttributes, R>> options) {
        return ScanOperation.of(AccountSchema.INSTANCE, AccountAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Account> check(AccountKey key,
            Function<AccountAttributes, Condition> condition) {
        return CheckOperation.of(AccountSchema.INSTANCE, key, AccountAttributes.INSTANCE,
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
    public static CheckOperation<Account> check(String id,
            Function<AccountAttributes, Condition> condition) {
        return check(AccountKey.of(id), condition);
    }
}
