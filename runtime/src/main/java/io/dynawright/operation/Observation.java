package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import io.dynawright.hook.Decoding;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestStart;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** One run of an operation as the listeners see it. Its requests may come from several threads. */
final class Observation {

    /** A run at which nobody looks on: it costs nothing. */
    private static final Observation UNWATCHED = new Observation(List.of(), 0, Target.UNKNOWN);

    private static final AtomicLong RUNS = new AtomicLong();

    private final List<OperationListener> listeners;
    private final long run;
    private final Target target;
    private final long began = System.nanoTime();
    private final Lock lock = new ReentrantLock();
    private OptionalDouble consumedCapacity = OptionalDouble.empty();
    private int requests;
    private int items;
    private Decoding decoding = Decoding.NONE;

    private Observation(List<OperationListener> listeners, long run, Target target) {
        this.listeners = listeners;
        this.run = run;
        this.target = target;
    }

    /** A run that begins now. What a listener throws stops it; those that were told before are told of the end. */
    static Observation begin(List<OperationListener> listeners, Operation<?> operation) {
        if (listeners.isEmpty()) {
            return UNWATCHED;
        }
        long run = RUNS.incrementAndGet();
        Target target = operation.target();
        OperationStart event = new OperationStart(run, target);
        for (int told = 0; told < listeners.size(); told++) {
            try {
                listeners.get(told).onStart(event);
            } catch (Throwable veto) {
                new Observation(listeners.subList(0, told), run, target).ended(Optional.of(veto));
                throw veto;
            }
        }
        return new Observation(listeners, run, target);
    }

    /** Whether anybody looks on. */
    boolean isWatched() {
        return !listeners.isEmpty();
    }

    /** A request of this run, which is one operation of perhaps several, is about to be sent. */
    ObservedRequest requested(RequestOperation<?, ?, ?> operation, DynamoDbRequest request) {
        RequestStart event = new RequestStart(run, nextRequest(), operation.target(), request, operation.sensitive());
        tell(listener -> listener.onRequest(event));
        return new ObservedRequest(this, event, System.nanoTime());
    }

    private int nextRequest() {
        lock.lock();
        try {
            return ++requests;
        } finally {
            lock.unlock();
        }
    }

    /** A request was answered. */
    void answered(OptionalDouble units, int more, Decoding way) {
        lock.lock();
        try {
            items += more;
            decoding = decoding.and(way);
            if (units.isPresent()) {
                consumedCapacity = OptionalDouble.of(consumedCapacity.orElse(0) + units.getAsDouble());
            }
        } finally {
            lock.unlock();
        }
    }

    /** A request is sent again. */
    void retried(int retry, Optional<DynawrightException> reason) {
        if (!isWatched()) {
            return;
        }
        OperationRetry event = new OperationRetry(run, target, retry, reason);
        tell(listener -> listener.onRetry(event));
    }

    /** The run has ended. */
    void ended(Optional<Throwable> error) {
        if (!isWatched()) {
            return;
        }
        OperationEnd event = end(error);
        tell(listener -> listener.onEnd(event));
    }

    private OperationEnd end(Optional<Throwable> error) {
        lock.lock();
        try {
            return new OperationEnd(
                    run, target, Duration.ofNanos(System.nanoTime() - began), consumedCapacity, items, decoding, error);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The operation goes on whatever its listeners do: a failing metric must not hide what became of a write. That
     * includes checked exceptions, which languages other than Java let pass, and errors of linking, which a library of
     * another version than expected meets.
     */
    void tell(Consumer<OperationListener> event) {
        for (OperationListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (Exception | LinkageError | AssertionError e) {
                System.getLogger("io.dynawright")
                        .log(Level.WARNING, "A listener of " + target.operation() + " failed", e);
            }
        }
    }
}
