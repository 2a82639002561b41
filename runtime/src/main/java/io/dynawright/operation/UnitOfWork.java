package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads entities, lets them be changed, and at the end writes what was changed, all of it at once or nothing.
 *
 * <pre>{@code
 * dynawright.unitOfWork(uow -> {
 *     Account from = uow.load(AccountOperations.get("a-1"));
 *     Account to = uow.load(AccountOperations.get("a-2"));
 *     uow.save(AccountSchema.INSTANCE, from.withBalance(from.balance().subtract(amount)));
 *     uow.save(AccountSchema.INSTANCE, to.withBalance(to.balance().add(amount)));
 *     uow.insert(TransferSchema.INSTANCE, new Transfer("t-1", "a-1", "a-2", amount));
 * });
 * }</pre>
 *
 * <p>Loads are made at once; nothing is written before the function returns, and nothing at all if it throws. Then one
 * transaction writes everything, with the rules of {@link TransactionOperation}. Of a loaded entity only the attributes
 * that have changed are written, whether it was changed in place or another state of it was saved; what the entity does
 * not know stays as it is. No write of somebody else gets lost: an entity with a version is written only if the item has
 * the version still that the saved entity has, and one without only if the attributes that have changed are stored still
 * as they were loaded. Otherwise the transaction fails, and the work can be begun anew.
 *
 * <p>More than 100 writes are an error, since a transaction cannot be split. A unit of work is for one thread, and for the
 * time of its function.
 */
public final class UnitOfWork {

    private final BlockingExecutor executor;
    private final WorkingSet set;

    private UnitOfWork(BlockingExecutor executor) {
        this.executor = executor.pinned();
        this.set = new WorkingSet(this.executor.context());
    }

    /**
     * What came of a unit of work.
     *
     * @param result what the function returned
     * @param written what was written
     */
    public record Outcome<R extends @Nullable Object>(R result, TransactionResults written) {}

    /** For {@code Dynawright}: runs the function, and then writes what it changed. */
    public static <R extends @Nullable Object> Outcome<R> run(
            BlockingExecutor executor, Function<? super UnitOfWork, R> work) {
        UnitOfWork unit = new UnitOfWork(executor);
        R result;
        try {
            result = work.apply(unit);
        } finally {
            unit.set.close();
        }
        return new Outcome<>(result, unit.commit());
    }

    /**
     * The entity with this key, if there is one. Loaded again, it is the same object, or what was saved in its stead; what
     * was deleted here is not found. What was inserted here, or saved without being loaded, is not seen.
     *
     * @throws InvalidRequestException if a view is asked for and not the entity
     */
    public <T> Optional<T> load(FindOperation<T> find) {
        return load(find, LoadOperation.of(find));
    }

    /**
     * The entity with this key, which must be there.
     *
     * @throws ItemNotFoundException if there is none
     * @throws InvalidRequestException if a view is asked for and not the entity
     */
    public <T> T load(GetOperation<T> get) {
        return load(get, LoadOperation.of(get)).orElseThrow(() -> new ItemNotFoundException(get.target(), null));
    }

    private <T> Optional<T> load(GetItemOperation<?> read, LoadOperation<T> call) {
        EntitySchema<?> schema = read.subject().schema();
        ItemKey place = set.place(call);
        return set.knows(place) ? set.entity(place, schema) : set.keep(place, schema, executor.run(call));
    }

    /**
     * Writes this state of the entity at the end. If the item was loaded, that is what has changed of it, up to the end;
     * otherwise all of it as it is now, as {@code put} does.
     *
     * @throws InvalidRequestException if the entity, or its key, is null or not legal
     */
    public <T> void save(EntitySchema<T> schema, T entity) {
        set.save(schema, entity);
    }

    /**
     * Inserts the entity at the end, in its present state.
     *
     * @return the action, by which its result is told
     * @throws InvalidRequestException if the entity, or its key, is null or not legal
     */
    public <T> InsertOperation<T> insert(EntitySchema<T> schema, T entity) {
        return set.insert(schema, entity);
    }

    /**
     * Deletes the entity's item at the end. If it was loaded, it must be stored still as it was: in its version, or
     * without one in all of its attributes. Otherwise it is deleted as {@code delete} does.
     *
     * @throws InvalidRequestException if the entity, or its key, is null or not legal
     */
    public <T> void delete(EntitySchema<T> schema, T entity) {
        set.delete(schema, entity);
    }

    /** Adds any other action: an update, a check, a write under a condition. */
    public void add(TransactionAction action) {
        set.add(action);
    }

    private TransactionResults commit() {
        return set.writes().map(executor::run).orElseGet(TransactionResults::none);
    }
}
