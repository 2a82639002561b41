package io.dynawright;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.ScannedItem;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The request for one page of a segment, made once by some thread, unless it is cancelled before. */
final class PageRequest<T> implements Runnable {

    private enum State {
        WAITING,
        RUNNING,
        CANCELLED,
        ENDED
    }

    private final int segment;
    private final Supplier<ItemPage<ScannedItem<T>>> request;
    private final Consumer<Arrival<T>> receiver;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private State state = State.WAITING;
    private @Nullable Thread runner;

    /** A request, and who receives what comes of it. */
    PageRequest(int segment, Supplier<ItemPage<ScannedItem<T>>> request, Consumer<Arrival<T>> receiver) {
        this.segment = segment;
        this.request = request;
        this.receiver = receiver;
    }

    @Override
    public void run() {
        if (begin()) {
            try {
                receiver.accept(answer());
            } finally {
                end();
            }
        }
    }

    private Arrival<T> answer() {
        try {
            return new Arrival.OfPage<>(segment, request.get());
        } catch (Throwable e) {
            // Whatever it is, who waits for the page must learn of it.
            return new Arrival.OfFailure<>(e);
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            if (state != State.WAITING) {
                return false;
            }
            state = State.RUNNING;
            runner = Thread.currentThread();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            if (state == State.CANCELLED) {
                // The interruption was meant for this request, not for what the thread does next.
                Thread.interrupted();
            }
            state = State.ENDED;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sees to it that it is not made, or interrupts the thread that makes it. */
    void cancel() {
        lock.lock();
        try {
            if (state == State.WAITING) {
                state = State.ENDED;
            } else if (state == State.RUNNING && runner != null) {
                state = State.CANCELLED;
                runner.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no thread makes it any more. An interruption does not end the wait, and is kept. */
    void awaitEnd() {
        lock.lock();
        try {
            while (state != State.ENDED) {
                ended.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
