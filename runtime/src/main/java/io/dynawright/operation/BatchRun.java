package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.wire.RawItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a batch: what still waits, what was left, and what was found. Thread-safe. */
final class BatchRun {

    private final OperationContext context;
    private final BatchMode mode;
    private final int total;
    private final Lock lock = new ReentrantLock();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<ItemKey> left = new LinkedHashSet<>();
    private final Map<ItemKey, RawItem> found = new HashMap<>();
    private boolean isOver;
    private int done;
    private int requests;
    private int retries;
    private OptionalDouble consumedCapacity = OptionalDouble.empty();
    private @Nullable DynawrightException lastError;
    private @Nullable RuntimeException failure;

    BatchRun(Collection<ItemKey> keys, BatchMode mode, OperationContext context) {
        this.context = context;
        this.mode = mode;
        this.total = keys.size();
        keys.forEach(key -> waiting.add(new Waiting(key, 0)));
    }

    /**
     * An item that is still to be asked for.
     *
     * @param retry which retry is next; 0 if it was in no request yet
     */
    record Waiting(ItemKey key, int retry) {}

    /** What the run draws from its surroundings. */
    OperationContext context() {
        return context;
    }

    /** What the next request is about, which then waits no more; empty at the end. */
    List<Waiting> next(int atMost) {
        return locked(() -> {
            List<Waiting> chunk = new ArrayList<>();
            while (!isOver && chunk.size() < atMost && !waiting.isEmpty()) {
                chunk.add(waiting.remove());
            }
            if (!chunk.isEmpty()) {
                requests++;
                retries += chunk.stream().anyMatch(each -> each.retry() > 0) ? 1 : 0;
            }
            return chunk;
        });
    }

    /** Keeps what came, and lets what was left unprocessed wait again. */
    void answered(List<Waiting> chunk, BatchAnswer answer) {
        locked(() -> {
            found.putAll(answer.found());
            if (answer.consumedCapacity().isPresent()) {
                consumedCapacity = OptionalDouble.of(
                        consumedCapacity.orElse(0) + answer.consumedCapacity().getAsDouble());
            }
            List<Waiting> unprocessed = chunk.stream()
                    .filter(each -> answer.unprocessed().contains(each.key()))
                    .toList();
            done += chunk.size() - unprocessed.size();
            again(unprocessed, unprocessed.size() < chunk.size() ? Outcome.PARTIAL : Outcome.NOTHING);
            return tell();
        });
    }

    /**
     * After an error all of the request waits again, unless it was tried often enough, here or by the client: that ends
     * the batch, since what was not asked for yet would meet the same. So does an error that will not pass, and it is
     * thrown.
     */
    void failed(List<Waiting> chunk, DynawrightException error) {
        locked(() -> {
            lastError = error;
            boolean isPassing = context.retries().passes(error);
            if (isPassing && chunk.stream().allMatch(each -> context.retries().mayRetry(each.retry()))) {
                again(chunk, Outcome.NOTHING);
                return tell();
            }
            chunk.forEach(each -> left.add(each.key()));
            if (isPassing || error.retryable()) {
                isOver = true;
            } else {
                fail(error);
            }
            return tell();
        });
    }

    private enum Outcome {
        PARTIAL,
        NOTHING
    }

    /** A request of which a part was done begins the count of retries anew. */
    private void again(List<Waiting> unprocessed, Outcome outcome) {
        for (int i = unprocessed.size() - 1; i >= 0; i--) {
            Waiting each = unprocessed.get(i);
            int retry = outcome == Outcome.PARTIAL ? 1 : each.retry() + 1;
            if (context.retries().mayRetry(retry - 1)) {
                waiting.addFirst(new Waiting(each.key(), retry));
            } else {
                left.add(each.key());
            }
        }
    }

    private boolean tell() {
        try {
            mode.listener().accept(new BatchProgress(done, left.size(), total, requests));
        } catch (RuntimeException e) {
            fail(e);
        }
        return isOver;
    }

    private void fail(RuntimeException e) {
        isOver = true;
        if (failure == null) {
            failure = e;
        } else if (failure != e) {
            failure.addSuppressed(e);
        }
    }

    /** What was found under a key; null if there is nothing. */
    @Nullable
    RawItem found(ItemKey key) {
        return found.get(key);
    }

    /** What was not processed when the batch ended, for all that is known. */
    Set<ItemKey> unprocessed() {
        Set<ItemKey> all = new LinkedHashSet<>(left);
        waiting.forEach(each -> all.add(each.key()));
        return all;
    }

    /** What ended the batch before its time. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The last error, whether it passed or not. */
    Optional<DynawrightException> lastError() {
        return Optional.ofNullable(lastError);
    }

    BatchCost cost() {
        return new BatchCost(requests, retries, consumedCapacity);
    }

    private <R> R locked(Supplier<R> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
