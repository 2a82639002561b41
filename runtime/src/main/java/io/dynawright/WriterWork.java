package io.dynawright;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.Target;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.CancellableTask;
import io.dynawright.operation.IngestOperation;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The work of a writer, done once by some thread. */
final class WriterWork implements Runnable {

    private final BlockingExecutor executor;
    private final EntitySchema<?> schema;
    private final WriterQueue queue;
    private final Brake brake;
    private final Optional<Consumer<BatchFailedException>> handler;
    private final CancellableTask task = new CancellableTask(this::work);

    WriterWork(
            BlockingExecutor executor,
            EntitySchema<?> schema,
            WriterQueue queue,
            Brake brake,
            Optional<Consumer<BatchFailedException>> handler) {
        this.executor = executor;
        this.schema = schema;
        this.queue = queue;
        this.brake = brake;
        this.handler = handler;
    }

    @Override
    public void run() {
        task.run();
    }

    private void work() {
        try {
            for (List<WriterQueue.Entry> chunk = queue.take(); !chunk.isEmpty(); chunk = queue.take()) {
                write(chunk);
            }
        } catch (InterruptedException e) {
            queue.stop(List.of(), e);
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<WriterQueue.Entry> chunk) {
        try {
            IngestOperation writes = IngestOperation.of(
                    schema, chunk.stream().map(WriterQueue.Entry::write).toList());
            brake.admit(
                    () -> executor.run(writes), made -> made.consumedCapacity().orElse(0));
        } catch (BatchFailedException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            // Whatever it is, who put the items must learn of it.
            Target target = IngestOperation.target(schema);
            List<Object> given = chunk.stream().map(WriterQueue.Entry::given).toList();
            fail(new BatchFailedException(given, given.size(), target, e));
        } finally {
            queue.settle(chunk.size());
        }
    }

    private void fail(BatchFailedException e) {
        try {
            handler.ifPresentOrElse(taker -> taker.accept(e), () -> stop(e, e.getCause()));
        } catch (RuntimeException | Error thrown) {
            stop(e, thrown);
        }
    }

    private void stop(BatchFailedException e, @Nullable Throwable cause) {
        queue.stop(e.unprocessed(Object.class), cause);
    }

    /** Does the work if nobody has begun it, and waits for its end. An interruption interrupts the work, and is kept. */
    void finish() {
        run();
        try {
            task.awaitEnd();
        } catch (InterruptedException e) {
            task.cancel();
            task.awaitEndUninterruptibly();
            Thread.currentThread().interrupt();
        }
    }
}
