package io.dynawright;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A clock that moves when somebody sleeps, or when it is told so. It begins shortly before its numbers overflow. */
final class FakePace implements Pace {

    private static final double SECOND = 1e9;
    private static final long START = Long.MAX_VALUE - 1_500_000_000;

    private final List<Double> pauses = new ArrayList<>();
    private Optional<CompletableFuture<Void>> held = Optional.empty();
    private long now = START;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(nanos / SECOND);
        now += Math.max(0, nanos);
    }

    @Override
    public CompletableFuture<Void> after(long nanos) {
        pauses.add(nanos / SECOND);
        now += nanos;
        return held.map(CompletableFuture::copy).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Nobody who does not sleep gets on, until there is a {@link #release}. */
    FakePace holding() {
        held = Optional.of(new CompletableFuture<>());
        return this;
    }

    void release() {
        held.orElseThrow().complete(null);
    }

    /** Time passes. */
    void pass(double seconds) {
        now += (long) (seconds * SECOND);
    }

    /** How long every sleep was, in seconds. */
    List<Double> pauses() {
        return List.copyOf(pauses);
    }

    void forget() {
        pauses.clear();
    }

    /** The time since the beginning. */
    double seconds() {
        return (now - START) / SECOND;
    }
}
