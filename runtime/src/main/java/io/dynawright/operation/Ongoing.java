package io.dynawright.operation;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is under way, on whichever threads. Other than a future of the JDK that is cancelled, one that was stopped has
 * ended only when nothing of it is done any more. Thread-safe.
 *
 * @param <R> what it results in
 */
final class Ongoing<R extends @Nullable Object> {

    private final CompletableFuture<R> end = new CompletableFuture<>();
    private volatile boolean isStopped;
    private volatile Runnable stopPart = () -> {};

    /** What has failed before anything was under way. */
    static <R extends @Nullable Object> Ongoing<R> failed(Throwable error) {
        Ongoing<R> ongoing = new Ongoing<>();
        ongoing.fail(error);
        return ongoing;
    }

    /** A future that others complete, and that is cancelled to stop it. */
    static <R extends @Nullable Object> Ongoing<R> of(CompletableFuture<R> future) {
        Ongoing<R> ongoing = new Ongoing<>();
        ongoing.goesOn(() -> future.cancel(true));
        Futures.onEnd(future, (result, error) -> {
            if (error == null) {
                ongoing.end(() -> result);
            } else {
                ongoing.fail(error);
            }
        });
        return ongoing;
    }

    /** Completes when it has ended: if it was stopped, with a {@link CancellationException}. */
    CompletableFuture<R> end() {
        return end;
    }

    boolean isStopped() {
        return isStopped;
    }

    /** Lets it end as soon as may be, and begin nothing more. What has ended stays as it is. */
    void stop() {
        isStopped = true;
        stopPart.run();
    }

    /** It goes on with a part that is stopped with it, and at once, if it is already. */
    void goesOn(Runnable stop) {
        stopPart = stop;
        if (isStopped) {
            stop.run();
        }
    }

    /** It ends with this, or with what this throws. */
    void end(Supplier<R> outcome) {
        if (isStopped) {
            end.completeExceptionally(new CancellationException());
            return;
        }
        R result;
        try {
            result = outcome.get();
        } catch (Throwable e) {
            // Whatever it is, who waits must learn of it.
            end.completeExceptionally(e);
            return;
        }
        end.complete(result);
    }

    /** It ends with this error. */
    void fail(Throwable error) {
        end.completeExceptionally(isStopped ? new CancellationException() : error);
    }

    /**
     * A future for who wants the result: to complete it from outside stops the work.
     *
     * @param ended is told before the future of how it ended: with no error, or with one
     */
    CompletableFuture<R> promised(Consumer<@Nullable Throwable> ended) {
        CompletableFuture<R> promise = new CompletableFuture<>();
        Futures.onEnd(promise, (result, error) -> stop());
        Futures.onEnd(end, (result, error) -> {
            try {
                ended.accept(error);
            } catch (Throwable e) {
                promise.completeExceptionally(e);
            }
            Futures.complete(promise, result, error);
        });
        return promise;
    }
}
