package io.dynawright;

import io.dynawright.error.BatchFailedException;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.IngestOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;

/**
 * Writes items as they come, in batches of 25, for loading many into a table. Thread-safe: any number of threads may
 * put.
 *
 * <pre>{@code
 * try (BatchWriter<Order> writer = dynawright.batchWriter(OrderSchema.INSTANCE, w -> w.capacityPerSecond(500))) {
 *     source.forEach(writer::put);
 * }
 * }</pre>
 *
 * <p>One thread writes: a daemon of the writer's own that ends when the writer is closed, or one of the executor's.
 * A batch goes when 25 items wait, when the window of time is over, and on {@link #flush()} and {@link #close()}. Of
 * several writes of an item the last one counts. Writes are made as by {@link PutAllOperation}: without conditions, with
 * versions counted and not checked, and with what DynamoDB leaves unprocessed tried again.
 *
 * <p>What could not be written is never dropped: the handler takes it, or, where there is none, the writer ends with the
 * first failure: {@link #flush()} or {@link #close()}, whichever is first, tells all that was not written, and who puts
 * one more item gets it back in a {@link BatchFailedException}.
 *
 * @param <T> the entity
 */
public final class BatchWriter<T> implements AutoCloseable {

    private final BlockingExecutor executor;
    private final EntitySchema<T> schema;
    private final WriterQueue queue;
    private final WriterWork work;

    private BatchWriter(BlockingExecutor executor, EntitySchema<T> schema, WriterQueue queue, WriterWork work) {
        this.executor = executor;
        this.schema = schema;
        this.queue = queue;
        this.work = work;
    }

    /** A writer that has begun. */
    static <T> BatchWriter<T> start(Connection connection, EntitySchema<T> schema, BatchWriterOptions options) {
        Pace pace = connection.pace();
        WriterQueue queue = new WriterQueue(
                IngestOperation.target(schema),
                options.queue(),
                options.window().toNanos(),
                pace);
        Brake brake = Brake.of(options.capacityPerSecond(), IngestOperation.target(schema), pace);
        WriterWork work = new WriterWork(connection.executor(), schema, queue, brake, options.handler());
        options.executor().ifPresentOrElse(executor -> executor.execute(work), () -> {
            Thread thread = new Thread(work, "dynawright-writer");
            thread.setDaemon(true);
            thread.start();
        });
        return new BatchWriter<>(connection.executor(), schema, queue, work);
    }

    /**
     * Lets the entity be written, in its present state. Waits while the queue is full. An interruption ends the wait;
     * the entity is then not written.
     *
     * @throws io.dynawright.error.InvalidRequestException if the entity or its key is null, or a key is empty or too
     *     long, or the writer is closed
     * @throws io.dynawright.error.InvalidEntityException if the entity breaks its constraints
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     * @throws BatchFailedException if the writer has ended with a failure; it has the entity
     * @throws io.dynawright.error.ServiceException if the thread was interrupted
     */
    public void put(T entity) {
        queue.put(new WriterQueue.Entry(IngestOperation.put(schema, entity, executor.context()), entity));
    }

    /**
     * Lets the item with this key be deleted. Waits while the queue is full.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is null, empty or too long, or the writer is closed
     * @throws BatchFailedException if the writer has ended with a failure; it has the key
     * @throws io.dynawright.error.ServiceException if the thread was interrupted
     */
    public void delete(EntityKey<T> key) {
        queue.put(new WriterQueue.Entry(IngestOperation.delete(schema, key), key));
    }

    /**
     * Waits until all that was put before is written.
     *
     * @throws BatchFailedException if it could not be, and there is no handler; it has what was not written
     * @throws io.dynawright.error.ServiceException if the thread was interrupted; the writer goes on
     */
    public void flush() {
        queue.flush();
        tell();
    }

    /**
     * Writes what waits, and ends. When it comes back, nothing of the writer is running. If the thread is interrupted,
     * the writing is interrupted too, and what was not written is told. Closing once more does nothing.
     *
     * @throws BatchFailedException if not all could be written, and it was not told yet
     */
    @Override
    public void close() {
        queue.close();
        work.finish();
        tell();
    }

    private void tell() {
        queue.failure().ifPresent(e -> {
            throw e;
        });
    }
}
