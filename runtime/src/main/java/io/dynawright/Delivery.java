package io.dynawright;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Gives a subscriber the elements that it has requested, on whichever thread brings or requests them, one after the
 * other. A thread that finds another one at it leaves a signal and goes, so that no call comes back to itself.
 */
final class Delivery<E> implements Subscription {

    private final Supply<E> supply;
    private final AtomicLong demand = new AtomicLong();
    /** More than zero while a thread delivers: how many times there was something to look for. */
    private final AtomicInteger signals = new AtomicInteger();

    private volatile boolean isRefused;
    private volatile boolean isOver;
    private @Nullable Subscriber<? super E> subscriber;

    private Delivery(Subscriber<? super E> subscriber, Function<Runnable, Supply<E>> supplies) {
        this.subscriber = subscriber;
        this.supply = supplies.apply(this::signal);
    }

    /**
     * Begins a traversal for this subscriber.
     *
     * @param supplies makes the supply of a traversal, which runs its argument when something has come
     */
    static <E> void begin(Subscriber<? super E> subscriber, Function<Runnable, Supply<E>> supplies) {
        Delivery<E> delivery = new Delivery<>(subscriber, supplies);
        // What is requested meanwhile is delivered afterwards.
        delivery.signals.incrementAndGet();
        subscriber.onSubscribe(delivery);
        delivery.deliverAll();
    }

    @Override
    public void request(long elements) {
        if (elements > 0) {
            demand.accumulateAndGet(elements, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        } else {
            isRefused = true;
        }
        signal();
    }

    @Override
    public void cancel() {
        isOver = true;
        supply.close();
        signal();
    }

    private void signal() {
        if (signals.getAndIncrement() == 0) {
            deliverAll();
        }
    }

    private void deliverAll() {
        int seen = 1;
        while (seen != 0) {
            deliver();
            seen = signals.addAndGet(-seen);
        }
    }

    /** Delivers until there is nothing to deliver, or nobody who wants it. */
    private void deliver() {
        Subscriber<? super E> receiver = subscriber;
        while (receiver != null && !isOver) {
            if (isRefused) {
                fail(receiver, refusal());
            } else if (!deliverOne(receiver)) {
                return;
            }
        }
        // Whoever keeps the subscription need not keep the subscriber.
        subscriber = null;
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                "The number of requested elements must be more than 0 (Reactive Streams, rule 3.9)");
    }

    /** Whether something was there to deliver: an element, or the end. */
    private boolean deliverOne(Subscriber<? super E> receiver) {
        E next;
        boolean isEnded;
        try {
            next = demand.get() > 0 ? supply.poll() : null;
            isEnded = next == null && supply.isEnded();
        } catch (Throwable e) {
            // Whatever it is, who waits for elements must learn of it.
            fail(receiver, e);
            return true;
        }
        if (next != null) {
            hand(next, receiver);
        } else if (isEnded) {
            end();
            receiver.onComplete();
        }
        return next != null || isEnded;
    }

    private void hand(E next, Subscriber<? super E> receiver) {
        demand.updateAndGet(wanted -> wanted == Long.MAX_VALUE ? wanted : wanted - 1);
        try {
            receiver.onNext(next);
        } catch (Throwable e) {
            // Subscribers must not throw. One that does gets nothing more.
            cancel();
            throw e;
        }
        if (!isOver) {
            supply.taken();
        }
    }

    private void fail(Subscriber<? super E> receiver, Throwable error) {
        end();
        receiver.onError(error);
    }

    private void end() {
        isOver = true;
        supply.close();
    }
}
