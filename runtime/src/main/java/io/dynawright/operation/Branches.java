package io.dynawright.operation;

import java.util.List;
import java.util.concurrent.Executor;

/** The branches of a fork. When {@link #run} comes back, none of them is under way. */
final class Branches {

    private final List<Branch> branches;

    Branches(List<Runnable> actions) {
        this.branches =
                actions.stream().map(action -> new Branch(action, this::cancel)).toList();
    }

    /**
     * Runs them all, on the executor and on this thread, which takes what the executor did not begin. If one throws
     * something, or this thread is interrupted, the others are interrupted; what was thrown first is thrown.
     */
    void run(Executor executor) {
        submit(executor);
        branches.forEach(Branch::run);
        try {
            for (Branch branch : branches) {
                branch.awaitEnd();
            }
        } catch (InterruptedException e) {
            cancel();
            branches.forEach(Branch::awaitEndUninterruptibly);
            Thread.currentThread().interrupt();
        }
        branches.forEach(Branch::rethrow);
    }

    private void submit(Executor executor) {
        try {
            branches.stream().skip(1).forEach(executor::execute);
        } catch (RuntimeException | Error e) {
            // Full, closed or out of threads: then this thread does what the executor does not.
        }
    }

    private void cancel() {
        branches.forEach(Branch::cancel);
    }
}
