package io.dynawright.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A subscriber that keeps what it is told, and requests what a test says. */
public final class Probe<T> implements Subscriber<T> {

    private final List<T> items = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private Consumer<T> action = item -> {};
    private Subscription subscription;
    private Throwable error;

    /** What is done with each item. */
    public Probe<T> doing(Consumer<T> each) {
        action = each;
        return this;
    }

    public List<T> items() {
        return items;
    }

    /** The names of the signals that ended it. */
    public List<String> ends() {
        return ends;
    }

    public Throwable error() {
        return error;
    }

    public void request(long more) {
        subscription.request(more);
    }

    public void cancel() {
        subscription.cancel();
    }

    @Override
    public void onSubscribe(Subscription s) {
        subscription = s;
    }

    @Override
    public void onNext(T item) {
        items.add(item);
        action.accept(item);
    }

    @Override
    public void onError(Throwable e) {
        error = e;
        ends.add("error");
    }

    @Override
    public void onComplete() {
        ends.add("complete");
    }
}
