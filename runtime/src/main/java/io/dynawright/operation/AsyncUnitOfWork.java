package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads entities without waiting for them, lets them be changed, and at the end writes what was changed, all of it at once
 * or nothing.
 *
 * <pre>{@code
 * dynawright.unitOfWork(uow -> uow.load(AccountOperations.get("a-1"))
 *     .thenAcceptBoth(uow.load(AccountOperations.get("a-2")), (from, to) -> {
 *         uow.save(AccountSchema.INSTANCE, from.withBalance(from.balance().subtract(amount)));
 *         uow.save(AccountSchema.INSTANCE, to.withBalance(to.balance().add(amount)));
 *     }));
 * }</pre>
 *
 * <p>The end is when the stage is complete that the function returns; until then, any thread may load and save. If the
 * stage fails, nothing is written, and a load that is under way still is cancelled, as it is when the stage did not wait
 * for it. For the rest it is as {@link UnitOfWork} says.
 */
public final class AsyncUnitOfWork {

    private final AsyncExecutor executor;
    private final WorkingSet set;
    private final Queue<CompletableFuture<?>> loads = new ConcurrentLinkedQueue<>();

    private AsyncUnitOfWork(AsyncExecutor executor) {
        this.executor = executor.pinned();
        this.set = new WorkingSet(this.executor.context());
    }

    /** For {@code DynawrightAsync}: runs the function, and when its stage is complete, writes what it changed. */
    public static <R extends @Nullable Object, S extends @Nullable Object> CompletableFuture<S> run(
            AsyncExecutor executor,
            Function<? super AsyncUnitOfWork, ? extends CompletionStage<? extends R>> work,
            Function<UnitOfWork.Outcome<R>, S> result) {
        CompletableFuture<S> promise = new CompletableFuture<>();
        AsyncUnitOfWork unit;
        CompletionStage<? extends R> stage;
        try {
            unit = new AsyncUnitOfWork(executor);
            Futures.onEnd(promise, (done, error) -> unit.close());
            stage = unit.begin(work);
        } catch (Throwable e) {
            promise.completeExceptionally(e);
            return promise;
        }
        Futures.onEnd(stage, (returned, error) -> {
            unit.close();
            if (error != null) {
                promise.completeExceptionally(error);
            } else if (!promise.isDone()) {
                unit.commit(promise, written -> result.apply(new UnitOfWork.Outcome<>(returned, written)));
            }
        });
        return promise;
    }

    private <R extends @Nullable Object> CompletionStage<? extends R> begin(
            Function<? super AsyncUnitOfWork, ? extends CompletionStage<? extends R>> work) {
        CompletionStage<? extends R> stage = work.apply(this);
        if (stage == null) {
            throw new InvalidRequestException("The function of the unit of work returned null, and not a stage");
        }
        return stage;
    }

    /**
     * The entity with this key, if there is one: see {@link UnitOfWork#load(FindOperation)}. The future fails with what
     * that throws.
     */
    public <T> CompletableFuture<Optional<T>> load(FindOperation<T> find) {
        return load(find, LoadOperation.of(find), found -> found);
    }

    /**
     * The entity with this key, which must be there: see {@link UnitOfWork#load(GetOperation)}. The future fails with
     * what that throws.
     */
    public <T> CompletableFuture<T> load(GetOperation<T> get) {
        return load(
                get,
                LoadOperation.of(get),
                found -> found.orElseThrow(() -> new ItemNotFoundException(get.target(), null)));
    }

    private <T, R> CompletableFuture<R> load(
            GetItemOperation<?> read, LoadOperation<T> call, Function<Optional<T>, R> result) {
        CompletableFuture<R> promise = new CompletableFuture<>();
        EntitySchema<?> schema = read.subject().schema();
        try {
            ItemKey place = set.place(call);
            if (set.knows(place)) {
                promise.complete(result.apply(set.entity(place, schema)));
            } else {
                load(call, promise, found -> result.apply(set.keep(place, schema, found)));
            }
        } catch (Throwable e) {
            promise.completeExceptionally(e);
        }
        return promise;
    }

    private <T, R> void load(
            LoadOperation<T> call, CompletableFuture<R> promise, Function<Optional<Tracked<T>>, R> result) {
        loads.add(promise);
        Futures.follow(promise, executor.run(call), result);
    }

    /** As {@link UnitOfWork#save}, at once. */
    public <T> void save(EntitySchema<T> schema, T entity) {
        set.save(schema, entity);
    }

    /** As {@link UnitOfWork#insert}, at once. */
    public <T> InsertOperation<T> insert(EntitySchema<T> schema, T entity) {
        return set.insert(schema, entity);
    }

    /** As {@link UnitOfWork#delete}, at once. */
    public <T> void delete(EntitySchema<T> schema, T entity) {
        set.delete(schema, entity);
    }

    /** As {@link UnitOfWork#add}, at once. */
    public void add(TransactionAction action) {
        set.add(action);
    }

    private void close() {
        set.close();
        loads.forEach(load -> load.cancel(true));
    }

    private <S extends @Nullable Object> void commit(
            CompletableFuture<S> promise, Function<TransactionResults, S> result) {
        try {
            Optional<TransactionOperation> writes = set.writes();
            if (writes.isPresent()) {
                Futures.follow(promise, executor.run(writes.get()), result);
            } else {
                promise.complete(result.apply(TransactionResults.none()));
            }
        } catch (Throwable e) {
            promise.completeExceptionally(e);
        }
    }
}
