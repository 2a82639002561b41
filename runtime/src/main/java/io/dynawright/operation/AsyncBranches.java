package io.dynawright.operation;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The branches of a fork that go on at the same time. When they have ended together, none of them is under way. */
final class AsyncBranches {

    private final Ongoing<@Nullable Void> ongoing = new Ongoing<>();
    private final Queue<Ongoing<?>> begun = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** How many have not ended; while they are begun one more, so that they do not end together before. */
    private final AtomicInteger open = new AtomicInteger(1);

    /** Begins them all. If one fails, the others are stopped, or not begun; it ends with what the first failed with. */
    Ongoing<@Nullable Void> run(List<Supplier<Ongoing<?>>> branches) {
        ongoing.goesOn(this::stop);
        for (Supplier<Ongoing<?>> branch : branches) {
            if (!isOver()) {
                begin(branch.get());
            }
        }
        close();
        return ongoing;
    }

    private void begin(Ongoing<?> branch) {
        open.incrementAndGet();
        begun.add(branch);
        Futures.onEnd(branch.end(), (result, error) -> {
            if (error != null && failure.compareAndSet(null, error)) {
                stop();
            }
            close();
        });
        if (isOver()) {
            // Who stopped them may have been too early to see this one.
            branch.stop();
        }
    }

    private boolean isOver() {
        return ongoing.isStopped() || failure.get() != null;
    }

    private void stop() {
        begun.forEach(Ongoing::stop);
    }

    private void close() {
        if (open.decrementAndGet() == 0) {
            Throwable first = failure.get();
            if (first == null) {
                ongoing.end(() -> null);
            } else {
                ongoing.fail(first);
            }
        }
    }
}
