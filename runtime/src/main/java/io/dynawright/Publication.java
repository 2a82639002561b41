package io.dynawright;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * Publishes the elements of a new traversal to each of its subscribers.
 *
 * @param supplies makes the supply of a traversal, which runs its argument when something has come
 */
record Publication<E>(Function<Runnable, Supply<E>> supplies) implements Publisher<E> {

    @Override
    public void subscribe(Subscriber<? super E> subscriber) {
        Delivery.begin(Objects.requireNonNull(subscriber, "subscriber"), supplies);
    }

    /**
     * Gives all elements of a traversal to the action, and then the result. Once the future is completed, in whichever
     * way, the traversal stops.
     */
    <R extends @Nullable Object> CompletableFuture<R> collect(Consumer<? super E> action, Supplier<R> result) {
        CompletableFuture<R> future = new CompletableFuture<>();
        subscribe(new Collecting<>(action, result, future));
        return future;
    }
}
