package io.dynawright.operation;

import org.jspecify.annotations.Nullable;

/** One branch of a fork, which some thread runs once, unless it is cancelled before. */
final class Branch implements Runnable {

    private final Runnable action;
    private final Runnable onFailure;
    private final CancellableTask task = new CancellableTask(this::act);
    private volatile @Nullable Throwable failure;

    /** What to do, and what to do if that throws something. */
    Branch(Runnable action, Runnable onFailure) {
        this.action = action;
        this.onFailure = onFailure;
    }

    @Override
    public void run() {
        task.run();
    }

    private void act() {
        try {
            action.run();
        } catch (Throwable e) {
            // Whatever it is, who waits must learn of it. One that was interrupted fails for no reason of its own.
            failure = task.isInterrupted() ? null : e;
            onFailure.run();
        }
    }

    /** Sees to it that it is not run, or interrupts the thread that runs it. */
    void cancel() {
        task.cancel();
    }

    /** Waits until no thread runs it any more. */
    void awaitEnd() throws InterruptedException {
        task.awaitEnd();
    }

    /** The same; an interruption does not end the wait, and is kept. */
    void awaitEndUninterruptibly() {
        task.awaitEndUninterruptibly();
    }

    /** Throws what it threw. */
    void rethrow() {
        Throwable thrown = failure;
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
