package com.acme.nestedpaths;

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
 * The operations on table {@code trees} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link TreeRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TreeOperations {
    /**
     * There are only static methods.
     */
    private TreeOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param tree the item to write
     * @return the operation, not yet run
     * @see TreeRepository#put
     */
    public static PutOperation<Tree> put(Tree tree) {
        return PutOperation.of(TreeSchema.INSTANCE, tree);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param tree the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#put
     */
    public static PutOperation<Tree> put(Tree tree,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return PutOperation.of(TreeSchema.INSTANCE, tree, TreeAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param tree the item to write
     * @return the operation, not yet run
     * @see TreeRepository#insert
     */
    public static InsertOperation<Tree> insert(Tree tree) {
        return InsertOperation.of(TreeSchema.INSTANCE, tree);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static FindOperation<Tree> find(TreeKey key) {
        return FindOperation.of(TreeSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static FindOperation<Tree> find(TreeKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(TreeSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param it the partition key
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static FindOperation<Tree> find(String it) {
        return find(TreeKey.of(it));
    }

    /**
     * Finds the item with this key.
     *
     * @param it the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static FindOperation<Tree> find(String it, UnaryOperator<ReadOptions> options) {
        return find(TreeKey.of(it), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static <R> FindOperation<R> find(TreeKey key, View<Tree, R> view) {
        return FindOperation.of(TreeSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static <R> FindOperation<R> find(TreeKey key, View<Tree, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(TreeSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param it the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static <R> FindOperation<R> find(String it, View<Tree, R> view) {
        return find(TreeKey.of(it), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param it the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#find
     */
    public static <R> FindOperation<R> find(String it, View<Tree, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(TreeKey.of(it), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static GetOperation<Tree> get(TreeKey key) {
        return GetOperation.of(TreeSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static GetOperation<Tree> get(TreeKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(TreeSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param it the partition key
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static GetOperation<Tree> get(String it) {
        return get(TreeKey.of(it));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param it the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static GetOperation<Tree> get(String it, UnaryOperator<ReadOptions> options) {
        return get(TreeKey.of(it), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static <R> GetOperation<R> get(TreeKey key, View<Tree, R> view) {
        return GetOperation.of(TreeSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static <R> GetOperation<R> get(TreeKey key, View<Tree, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(TreeSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param it the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static <R> GetOperation<R> get(String it, View<Tree, R> view) {
        return get(TreeKey.of(it), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param it the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#get
     */
    public static <R> GetOperation<R> get(String it, View<Tree, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(TreeKey.of(it), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TreeRepository#exists
     */
    public static ExistsOperation exists(TreeKey key) {
        return ExistsOperation.of(TreeSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#exists
     */
    public static ExistsOperation exists(TreeKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(TreeSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param it the partition key
     * @return the operation, not yet run
     * @see TreeRepository#exists
     */
    public static ExistsOperation exists(String it) {
        return exists(TreeKey.of(it));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param it the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#exists
     */
    public static ExistsOperation exists(String it, UnaryOperator<ReadOptions> options) {
        return exists(TreeKey.of(it), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TreeRepository#delete
     */
    public static DeleteOperation<Tree> delete(TreeKey key) {
        return DeleteOperation.of(TreeSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#delete
     */
    public static DeleteOperation<Tree> delete(TreeKey key,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return DeleteOperation.of(TreeSchema.INSTANCE, key, TreeAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param it the partition key
     * @return the operation, not yet run
     * @see TreeRepository#delete
     */
    public static DeleteOperation<Tree> delete(String it) {
        return delete(TreeKey.of(it));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param it the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#delete
     */
    public static DeleteOperation<Tree> delete(String it,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return delete(TreeKey.of(it), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param tree an item with the key
     * @return the operation, not yet run
     * @see TreeRepository#delete
     */
    public static DeleteOperation<Tree> delete(Tree tree) {
        return DeleteOperation.ofItem(TreeSchema.INSTANCE, tree);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param tree an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#delete
     */
    public static DeleteOperation<Tree> delete(Tree tree,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return DeleteOperation.ofItem(TreeSchema.INSTANCE, tree, TreeAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#update
     */
    public static UpdateOperation<Tree> update(TreeKey key, UnaryOperator<TreeUpdate> changes) {
        return UpdateOperation.update(new TreeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param it the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#update
     */
    public static UpdateOperation<Tree> update(String it, UnaryOperator<TreeUpdate> changes) {
        return update(TreeKey.of(it), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TreeRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(TreeKey key,
            Function<TreeUpdate, ? extends UpdateStage<TreeUpdate, R>> changes) {
        return UpdateOperation.update(new TreeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param it the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TreeRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String it,
            Function<TreeUpdate, ? extends UpdateStage<TreeUpdate, R>> changes) {
        return updateReturning(TreeKey.of(it), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param tree the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#update
     */
    public static UpdateOperation<Tree> update(Tree tree, UnaryOperator<TreeUpdate> changes) {
        return UpdateOperation.updateItem(new TreeUpdate(tree), tree, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#upsert
     */
    public static UpdateOperation<Tree> upsert(TreeKey key, UnaryOperator<TreeUpdate> changes) {
        return UpdateOperation.upsert(new TreeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param it the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#upsert
     */
    public static UpdateOperation<Tree> upsert(String it, UnaryOperator<TreeUpdate> changes) {
        return upsert(TreeKey.of(it), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TreeRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(TreeKey key,
            Function<TreeUpdate, ? extends UpdateStage<TreeUpdate, R>> changes) {
        return UpdateOperation.upsert(new TreeUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param it the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see TreeRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String it,
            Function<TreeUpdate, ? extends UpdateStage<TreeUpdate, R>> changes) {
        return upsertReturning(TreeKey.of(it), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param tree the item to write
     * @return the operation, not yet run
     * @see TreeRepository#tryPut
     */
    public static OutcomeOperation<Tree> tryPut(Tree tree) {
        return OutcomeOperation.of(put(tree));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param tree the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#tryPut
     */
    public static OutcomeOperation<Tree> tryPut(Tree tree,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return OutcomeOperation.of(put(tree, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param tree the item to write
     * @return the operation, not yet run
     * @see TreeRepository#tryInsert
     */
    public static OutcomeOperation<Tree> tryInsert(Tree tree) {
        return OutcomeOperation.of(insert(tree));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#tryUpdate
     */
    public static OutcomeOperation<Tree> tryUpdate(TreeKey key, UnaryOperator<TreeUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param it the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#tryUpdate
     */
    public static OutcomeOperation<Tree> tryUpdate(String it, UnaryOperator<TreeUpdate> changes) {
        return OutcomeOperation.of(update(it, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param tree the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see TreeRepository#tryUpdate
     */
    public static OutcomeOperation<Tree> tryUpdate(Tree tree, UnaryOperator<TreeUpdate> changes) {
        return OutcomeOperation.of(update(tree, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see TreeRepository#tryDelete
     */
    public static OutcomeOperation<Tree> tryDelete(TreeKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#tryDelete
     */
    public static OutcomeOperation<Tree> tryDelete(TreeKey key,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param it the partition key
     * @return the operation, not yet run
     * @see TreeRepository#tryDelete
     */
    public static OutcomeOperation<Tree> tryDelete(String it) {
        return OutcomeOperation.of(delete(it));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param it the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#tryDelete
     */
    public static OutcomeOperation<Tree> tryDelete(String it,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return OutcomeOperation.of(delete(it, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param tree an item with the key
     * @return the operation, not yet run
     * @see TreeRepository#tryDelete
     */
    public static OutcomeOperation<Tree> tryDelete(Tree tree) {
        return OutcomeOperation.of(delete(tree));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param tree an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#tryDelete
     */
    public static OutcomeOperation<Tree> tryDelete(Tree tree,
            UnaryOperator<WriteOptions<TreeAttributes>> options) {
        return OutcomeOperation.of(delete(tree, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see TreeRepository#findAll
     */
    public static FindAllOperation<Tree> findAll(Collection<TreeKey> keys) {
        return FindAllOperation.of(TreeSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see TreeRepository#findAll
     */
    public static FindAllOperation<Tree> findAll(Collection<TreeKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(TreeSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see TreeRepository#putAll
     */
    public static PutAllOperation<Tree> putAll(Collection<? extends Tree> items) {
        return PutAllOperation.of(TreeSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#putAll
     */
    public static PutAllOperation<Tree> putAll(Collection<? extends Tree> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(TreeSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see TreeRepository#deleteAll
     */
    public static DeleteAllOperation<Tree> deleteAll(Collection<TreeKey> keys) {
        return DeleteAllOperation.of(TreeSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#deleteAll
     */
    public static DeleteAllOperation<Tree> deleteAll(Collection<TreeKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(TreeSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see TreeRepository#where
     */
    public static WhereOperation<Tree> where(Function<TreeAttributes, Condition> condition) {
        return WhereOperation.of(TreeSchema.INSTANCE, TreeAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see TreeRepository#where
     */
    public static WhereOperation<Tree> where(Function<TreeAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(TreeSchema.INSTANCE, TreeAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see TreeRepository#scan
     */
    public static ScanOperation<Tree> scan() {
        return ScanOperation.of(TreeSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see TreeRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Tree, TreeAttributes>, ? extends ScanStage<TreeAttributes, R>> options) {
        return ScanOperation.of(TreeSchema.INSTANCE, TreeAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Tree> check(TreeKey key,
            Function<TreeAttributes, Condition> condition) {
        return CheckOperation.of(TreeSchema.INSTANCE, key, TreeAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param it the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Tree> check(String it,
            Function<TreeAttributes, Condition> condition) {
        return check(TreeKey.of(it), condition);
    }
}
