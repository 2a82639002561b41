package io.dynawright;

import io.dynawright.operation.AsyncExecutor;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillTally;
import io.dynawright.operation.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One run of a backfill that nobody waits for. It requests some items of the scan, writes them at the same time, and
 * requests the next when all are written. Belongs to one thread at a time: none delivers while items are written.
 */
final class AsyncBackfillRun implements Subscriber<Map<String, AttributeValue>> {

    private final AsyncExecutor executor;
    private final Pace pace;
    private final BackfillOperation backfill;
    private final BackfillScan scan;
    private final ScanProgress progress;
    private final Brake brake;
    private final CompletableFuture<Backfill> future = new CompletableFuture<>();
    private List<Map<String, AttributeValue>> chunk = new ArrayList<>();
    private Backfill state = Backfill.begun();
    private @Nullable Subscription subscription;

    private AsyncBackfillRun(
            AsyncConnection connection, BackfillOperation backfill, ScanProgress progress, Brake brake) {
        this.executor = connection.executor();
        this.pace = connection.pace();
        this.backfill = backfill;
        this.scan = new BackfillScan(connection, backfill);
        this.progress = progress;
        this.brake = brake;
    }

    static CompletableFuture<Backfill> of(AsyncConnection connection, BackfillOperation backfill) {
        AsyncConnection pinned = connection.pinned();
        ScanProgress progress = ScanProgress.from(new BackfillScan(pinned, backfill).start());
        Brake brake = Brake.of(backfill.writeCapacity(), backfill.target(), pinned.pace());
        AsyncBackfillRun run = new AsyncBackfillRun(pinned, backfill, progress, brake);
        new Publication<Map<String, AttributeValue>>(arrival ->
                        AsyncSegments.of(pinned, backfill.scan(), progress, AsyncParallelScan.AT_ONCE, arrival))
                .subscribe(run);
        return run.future;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        Futures.onEnd(future, (done, error) -> begun.cancel());
        next();
    }

    /** Requests the next items, if it is not to stop. */
    private void next() {
        try {
            if (backfill.isStopped()) {
                end();
            } else if (subscription != null) {
                subscription.request(backfill.writesAtOnce());
            }
        } catch (Throwable e) {
            // Whatever the condition to stop throws, who waits must learn of it.
            future.completeExceptionally(e);
        }
    }

    @Override
    public void onNext(Map<String, AttributeValue> item) {
        chunk.add(item);
        if (chunk.size() == backfill.writesAtOnce()) {
            write(this::next);
        }
    }

    @Override
    public void onError(Throwable error) {
        future.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        if (chunk.isEmpty()) {
            end();
        } else {
            write(this::end);
        }
    }

    private void write(Runnable then) {
        List<Map<String, AttributeValue>> items = chunk;
        chunk = new ArrayList<>();
        Brake.Slot slot = brake.reserve();
        if (slot.delay() <= 0) {
            write(items, slot, then);
        } else {
            Futures.onEnd(pace.after(slot.delay()), (nothing, error) -> write(items, slot, then));
        }
    }

    private void write(List<Map<String, AttributeValue>> items, Brake.Slot slot, Runnable then) {
        if (future.isDone()) {
            return;
        }
        CompletableFuture<BackfillTally> written = executor.run(backfill.write(items, Runnable::run));
        Futures.onEnd(future, (done, error) -> written.cancel(true));
        Futures.onEnd(written, (tally, error) -> {
            brake.settle(slot, tally == null ? 0 : tally.consumedCapacity());
            if (error != null) {
                future.completeExceptionally(error);
            } else {
                goOn(tally, then);
            }
        });
    }

    private void goOn(BackfillTally tally, Runnable then) {
        try {
            state = after(tally);
            backfill.tell(tally, state);
            then.run();
        } catch (Throwable e) {
            // Whatever it is, who waits must learn of it.
            future.completeExceptionally(e);
        }
    }

    private void end() {
        future.complete(after(BackfillTally.NONE));
    }

    private Backfill after(BackfillTally tally) {
        return state.after(tally, progress.evaluated(), scan.position(progress));
    }
}
