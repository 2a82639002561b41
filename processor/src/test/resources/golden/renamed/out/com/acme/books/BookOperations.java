package com.acme.books;

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
 * The operations on table {@code books} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link BookRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BookOperations {
    /**
     * There are only static methods.
     */
    private BookOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param book the item to write
     * @return the operation, not yet run
     * @see BookRepository#put
     */
    public static PutOperation<Book> put(Book book) {
        return PutOperation.of(BookSchema.INSTANCE, book);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param book the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#put
     */
    public static PutOperation<Book> put(Book book,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return PutOperation.of(BookSchema.INSTANCE, book, BookAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param book the item to write
     * @return the operation, not yet run
     * @see BookRepository#insert
     */
    public static InsertOperation<Book> insert(Book book) {
        return InsertOperation.of(BookSchema.INSTANCE, book);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static FindOperation<Book> find(BookKey key) {
        return FindOperation.of(BookSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static FindOperation<Book> find(BookKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BookSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param isbn the partition key
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static FindOperation<Book> find(String isbn) {
        return find(BookKey.of(isbn));
    }

    /**
     * Finds the item with this key.
     *
     * @param isbn the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static FindOperation<Book> find(String isbn, UnaryOperator<ReadOptions> options) {
        return find(BookKey.of(isbn), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static <R> FindOperation<R> find(BookKey key, View<Book, R> view) {
        return FindOperation.of(BookSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static <R> FindOperation<R> find(BookKey key, View<Book, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BookSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param isbn the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static <R> FindOperation<R> find(String isbn, View<Book, R> view) {
        return find(BookKey.of(isbn), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param isbn the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#find
     */
    public static <R> FindOperation<R> find(String isbn, View<Book, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(BookKey.of(isbn), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static GetOperation<Book> get(BookKey key) {
        return GetOperation.of(BookSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static GetOperation<Book> get(BookKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BookSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param isbn the partition key
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static GetOperation<Book> get(String isbn) {
        return get(BookKey.of(isbn));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param isbn the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static GetOperation<Book> get(String isbn, UnaryOperator<ReadOptions> options) {
        return get(BookKey.of(isbn), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static <R> GetOperation<R> get(BookKey key, View<Book, R> view) {
        return GetOperation.of(BookSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static <R> GetOperation<R> get(BookKey key, View<Book, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BookSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param isbn the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static <R> GetOperation<R> get(String isbn, View<Book, R> view) {
        return get(BookKey.of(isbn), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param isbn the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#get
     */
    public static <R> GetOperation<R> get(String isbn, View<Book, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(BookKey.of(isbn), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BookRepository#exists
     */
    public static ExistsOperation exists(BookKey key) {
        return ExistsOperation.of(BookSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#exists
     */
    public static ExistsOperation exists(BookKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(BookSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param isbn the partition key
     * @return the operation, not yet run
     * @see BookRepository#exists
     */
    public static ExistsOperation exists(String isbn) {
        return exists(BookKey.of(isbn));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param isbn the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#exists
     */
    public static ExistsOperation exists(String isbn, UnaryOperator<ReadOptions> options) {
        return exists(BookKey.of(isbn), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BookRepository#delete
     */
    public static DeleteOperation<Book> delete(BookKey key) {
        return DeleteOperation.of(BookSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#delete
     */
    public static DeleteOperation<Book> delete(BookKey key,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return DeleteOperation.of(BookSchema.INSTANCE, key, BookAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param isbn the partition key
     * @return the operation, not yet run
     * @see BookRepository#delete
     */
    public static DeleteOperation<Book> delete(String isbn) {
        return delete(BookKey.of(isbn));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param isbn the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#delete
     */
    public static DeleteOperation<Book> delete(String isbn,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return delete(BookKey.of(isbn), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param book an item with the key
     * @return the operation, not yet run
     * @see BookRepository#delete
     */
    public static DeleteOperation<Book> delete(Book book) {
        return DeleteOperation.ofItem(BookSchema.INSTANCE, book);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param book an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#delete
     */
    public static DeleteOperation<Book> delete(Book book,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return DeleteOperation.ofItem(BookSchema.INSTANCE, book, BookAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#update
     */
    public static UpdateOperation<Book> update(BookKey key, UnaryOperator<BookUpdate> changes) {
        return UpdateOperation.update(new BookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param isbn the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#update
     */
    public static UpdateOperation<Book> update(String isbn, UnaryOperator<BookUpdate> changes) {
        return update(BookKey.of(isbn), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BookRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(BookKey key,
            Function<BookUpdate, ? extends UpdateStage<BookUpdate, R>> changes) {
        return UpdateOperation.update(new BookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param isbn the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BookRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String isbn,
            Function<BookUpdate, ? extends UpdateStage<BookUpdate, R>> changes) {
        return updateReturning(BookKey.of(isbn), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param book the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#update
     */
    public static UpdateOperation<Book> update(Book book, UnaryOperator<BookUpdate> changes) {
        return UpdateOperation.updateItem(new BookUpdate(book), book, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#upsert
     */
    public static UpdateOperation<Book> upsert(BookKey key, UnaryOperator<BookUpdate> changes) {
        return UpdateOperation.upsert(new BookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param isbn the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#upsert
     */
    public static UpdateOperation<Book> upsert(String isbn, UnaryOperator<BookUpdate> changes) {
        return upsert(BookKey.of(isbn), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BookRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(BookKey key,
            Function<BookUpdate, ? extends UpdateStage<BookUpdate, R>> changes) {
        return UpdateOperation.upsert(new BookUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param isbn the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BookRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String isbn,
            Function<BookUpdate, ? extends UpdateStage<BookUpdate, R>> changes) {
        return upsertReturning(BookKey.of(isbn), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param book the item to write
     * @return the operation, not yet run
     * @see BookRepository#tryPut
     */
    public static OutcomeOperation<Book> tryPut(Book book) {
        return OutcomeOperation.of(put(book));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param book the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#tryPut
     */
    public static OutcomeOperation<Book> tryPut(Book book,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return OutcomeOperation.of(put(book, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param book the item to write
     * @return the operation, not yet run
     * @see BookRepository#tryInsert
     */
    public static OutcomeOperation<Book> tryInsert(Book book) {
        return OutcomeOperation.of(insert(book));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#tryUpdate
     */
    public static OutcomeOperation<Book> tryUpdate(BookKey key, UnaryOperator<BookUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param isbn the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#tryUpdate
     */
    public static OutcomeOperation<Book> tryUpdate(String isbn, UnaryOperator<BookUpdate> changes) {
        return OutcomeOperation.of(update(isbn, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param book the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BookRepository#tryUpdate
     */
    public static OutcomeOperation<Book> tryUpdate(Book book, UnaryOperator<BookUpdate> changes) {
        return OutcomeOperation.of(update(book, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BookRepository#tryDelete
     */
    public static OutcomeOperation<Book> tryDelete(BookKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#tryDelete
     */
    public static OutcomeOperation<Book> tryDelete(BookKey key,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param isbn the partition key
     * @return the operation, not yet run
     * @see BookRepository#tryDelete
     */
    public static OutcomeOperation<Book> tryDelete(String isbn) {
        return OutcomeOperation.of(delete(isbn));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param isbn the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#tryDelete
     */
    public static OutcomeOperation<Book> tryDelete(String isbn,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return OutcomeOperation.of(delete(isbn, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param book an item with the key
     * @return the operation, not yet run
     * @see BookRepository#tryDelete
     */
    public static OutcomeOperation<Book> tryDelete(Book book) {
        return OutcomeOperation.of(delete(book));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param book an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#tryDelete
     */
    public static OutcomeOperation<Book> tryDelete(Book book,
            UnaryOperator<WriteOptions<BookAttributes>> options) {
        return OutcomeOperation.of(delete(book, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BookRepository#findAll
     */
    public static FindAllOperation<Book> findAll(Collection<BookKey> keys) {
        return FindAllOperation.of(BookSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see BookRepository#findAll
     */
    public static FindAllOperation<Book> findAll(Collection<BookKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(BookSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see BookRepository#putAll
     */
    public static PutAllOperation<Book> putAll(Collection<? extends Book> items) {
        return PutAllOperation.of(BookSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#putAll
     */
    public static PutAllOperation<Book> putAll(Collection<? extends Book> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(BookSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BookRepository#deleteAll
     */
    public static DeleteAllOperation<Book> deleteAll(Collection<BookKey> keys) {
        return DeleteAllOperation.of(BookSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#deleteAll
     */
    public static DeleteAllOperation<Book> deleteAll(Collection<BookKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(BookSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see BookRepository#where
     */
    public static WhereOperation<Book> where(Function<BookAttributes, Condition> condition) {
        return WhereOperation.of(BookSchema.INSTANCE, BookAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see BookRepository#where
     */
    public static WhereOperation<Book> where(Function<BookAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(BookSchema.INSTANCE, BookAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see BookRepository#scan
     */
    public static ScanOperation<Book> scan() {
        return ScanOperation.of(BookSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see BookRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Book, BookAttributes>, ? extends ScanStage<BookAttributes, R>> options) {
        return ScanOperation.of(BookSchema.INSTANCE, BookAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Book> check(BookKey key,
            Function<BookAttributes, Condition> condition) {
        return CheckOperation.of(BookSchema.INSTANCE, key, BookAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param isbn the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Book> check(String isbn,
            Function<BookAttributes, Condition> condition) {
        return check(BookKey.of(isbn), condition);
    }
}
