package io.dynawright;

import io.dynawright.operation.Futures;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Wants all elements, and completes a future when it has them.
 *
 * @param action what is done with each
 * @param result what the future then completes with
 */
record Collecting<E, R extends @Nullable Object>(
        Consumer<? super E> action, Supplier<R> result, CompletableFuture<R> future) implements Subscriber<E> {

    @Override
    public void onSubscribe(Subscription subscription) {
        Futures.onEnd(future, (done, error) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(E element) {
        try {
            action.accept(element);
        } catch (Throwable e) {
            future.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable error) {
        future.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        try {
            future.complete(result.get());
        } catch (Throwable e) {
            future.completeExceptionally(e);
        }
    }
}
