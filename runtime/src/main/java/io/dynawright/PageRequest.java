package io.dynawright;

import io.dynawright.operation.CancellableTask;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.ScannedItem;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The request for one page of a segment, made once by some thread, unless it is cancelled before. */
final class PageRequest<T> implements Runnable {

    private final int segment;
    private final Supplier<ItemPage<ScannedItem<T>>> request;
    private final Consumer<Arrival<ScannedItem<T>>> receiver;
    private final CancellableTask task = new CancellableTask(this::make);

    /** A request, and who receives what comes of it. */
    PageRequest(int segment, Supplier<ItemPage<ScannedItem<T>>> request, Consumer<Arrival<ScannedItem<T>>> receiver) {
        this.segment = segment;
        this.request = request;
        this.receiver = receiver;
    }

    @Override
    public void run() {
        task.run();
    }

    private void make() {
        receiver.accept(answer());
    }

    private Arrival<ScannedItem<T>> answer() {
        try {
            return new Arrival.OfPage<>(segment, request.get());
        } catch (Throwable e) {
            // Whatever it is, who waits for the page must learn of it.
            return new Arrival.OfFailure<>(e);
        }
    }

    /** Sees to it that it is not made, or interrupts the thread that makes it. */
    void cancel() {
        task.cancel();
    }

    /** Waits until no thread makes it any more. An interruption does not end the wait, and is kept. */
    void awaitEnd() {
        task.awaitEndUninterruptibly();
    }
}
