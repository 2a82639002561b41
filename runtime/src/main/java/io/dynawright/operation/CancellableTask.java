package io.dynawright.operation;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Work that some thread does once, unless it is cancelled before. Other than with the futures of the JDK, who cancels it
 * can then wait until no thread does it any more. Thread-safe. For Dynawright itself.
 */
public final class CancellableTask implements Runnable {

    private enum State {
        WAITING,
        RUNNING,
        CANCELLED,
        ENDED
    }

    private final Runnable work;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private State state = State.WAITING;
    private @Nullable Thread runner;

    /** What is to be done. */
    public CancellableTask(Runnable work) {
        this.work = work;
    }

    /** Does the work on this thread, unless some thread has begun it, or it was cancelled. */
    @Override
    public void run() {
        if (begin()) {
            try {
                work.run();
            } finally {
                end();
            }
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
                // The interruption was meant for this work, not for what the thread does next.
                Thread.interrupted();
            }
            state = State.ENDED;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sees to it that the work is not begun, or interrupts the thread that does it, unless that is this thread. */
    public void cancel() {
        lock.lock();
        try {
            if (state == State.WAITING) {
                state = State.ENDED;
            } else if (state == State.RUNNING && runner != null && runner != Thread.currentThread()) {
                state = State.CANCELLED;
                runner.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the work is being done, and was interrupted. */
    boolean isInterrupted() {
        lock.lock();
        try {
            return state == State.CANCELLED;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no thread does the work any more. */
    public void awaitEnd() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (state != State.ENDED) {
                ended.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The same; an interruption does not end the wait, and is kept. */
    public void awaitEndUninterruptibly() {
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
