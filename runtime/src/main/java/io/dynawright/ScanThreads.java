package io.dynawright;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of one parallel scan or backfill, made as they are needed. They are daemons, and end when they have been idle for a
 * second, so that nothing is left of one that nobody closed.
 */
final class ScanThreads implements Executor {

    private static final long IDLE_SECONDS = 1;

    private final ThreadPoolExecutor pool;
    private final Set<Thread> threads;

    private ScanThreads(ThreadPoolExecutor pool, Set<Thread> threads) {
        this.pool = pool;
        this.threads = threads;
    }

    /** At most so many threads, for the pages of a scan. */
    static ScanThreads atMost(int number) {
        return atMost(number, "dynawright-scan-");
    }

    /** At most so many threads, whose names begin so. */
    static ScanThreads atMost(int number, String name) {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                number, number, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, name + count.incrementAndGet());
                    thread.setDaemon(true);
                    threads.removeIf(other -> other.getState() == Thread.State.TERMINATED);
                    threads.add(thread);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return new ScanThreads(pool, threads);
    }

    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    /** Waits until the threads have ended. An interruption does not end the wait, and is kept. */
    void close() {
        pool.shutdownNow();
        boolean wasInterrupted = false;
        for (Thread thread : threads) {
            wasInterrupted |= join(thread);
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the thread, and tells whether there was an interruption meanwhile. */
    private static boolean join(Thread thread) {
        boolean wasInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
        }
        return wasInterrupted;
    }
}
