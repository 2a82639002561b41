package io.dynawright;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import io.dynawright.operation.BatchWrite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What waits to be written, between those who put and the one who writes. Thread-safe. */
final class WriterQueue {

    private static final int CHUNK = 25;

    private final Target target;
    private final int capacity;
    private final long window;
    private final Pace pace;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final List<Object> unwritten = new ArrayList<>();
    private long accepted;
    private long settled;
    private long wanted;
    private boolean isClosed;
    private boolean isStopped;
    private @Nullable Throwable cause;

    WriterQueue(Target target, int capacity, long window, Pace pace) {
        this.target = target;
        this.capacity = capacity;
        this.window = window;
        this.pace = pace;
    }

    /**
     * One write.
     *
     * @param given what the caller gave: an entity, or a key
     */
    record Entry(BatchWrite<?> write, Object given) {

        /** Without values. */
        @Override
        public String toString() {
            return "Entry";
        }
    }

    /** Waits for a place, and takes it. */
    void put(Entry entry) {
        lock.lock();
        try {
            while (waiting.size() >= capacity && !isClosed && !isStopped) {
                changed.await();
            }
            if (isStopped) {
                throw new BatchFailedException(List.of(entry.given()), 1, target, cause);
            } else if (isClosed) {
                throw new InvalidRequestException("The writer is closed", target);
            }
            waiting.add(entry);
            accepted++;
            changed.signalAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(target, e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for what is to be written next; empty at the end. */
    List<Entry> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty() && !isClosed && !isStopped) {
                changed.await();
            }
            long began = pace.nanoTime();
            long rest = window;
            while (waiting.size() < Math.min(CHUNK, capacity) && !isUrgent() && rest > 0) {
                pace.await(changed, rest);
                // Differences, since the time may be negative and may overflow.
                rest = window - (pace.nanoTime() - began);
            }
            List<Entry> chunk = new ArrayList<>();
            while (chunk.size() < CHUNK && !waiting.isEmpty()) {
                chunk.add(waiting.remove());
            }
            changed.signalAll();
            return chunk;
        } finally {
            lock.unlock();
        }
    }

    private boolean isUrgent() {
        return isClosed || isStopped || settled < wanted;
    }

    /** So many of those that were taken need no longer be waited for. */
    void settle(int entries) {
        lock.lock();
        try {
            settled += entries;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all that was put before is written, or cannot be. */
    void flush() {
        lock.lock();
        try {
            long until = accepted;
            wanted = Math.max(wanted, until);
            changed.signalAll();
            while (settled < until && !isStopped) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(target, e);
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more is put; what waits is written. */
    void close() {
        lock.lock();
        try {
            isClosed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more is written: what was not, and what waits, is kept to be told. */
    void stop(List<?> notWritten, @Nullable Throwable reason) {
        lock.lock();
        try {
            isStopped = true;
            cause = reason;
            unwritten.addAll(notWritten);
            waiting.forEach(entry -> unwritten.add(entry.given()));
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Tells what was not written and not told yet. */
    Optional<BatchFailedException> failure() {
        lock.lock();
        try {
            if (unwritten.isEmpty()) {
                return Optional.empty();
            }
            List<Object> told = List.copyOf(unwritten);
            unwritten.clear();
            return Optional.of(
                    new BatchFailedException(told, (int) Math.min(accepted, Integer.MAX_VALUE), target, cause));
        } finally {
            lock.unlock();
        }
    }
}
