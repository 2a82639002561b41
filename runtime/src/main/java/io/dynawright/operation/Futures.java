package io.dynawright.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the futures of the JDK lack. For Dynawright itself. */
public final class Futures {

    private Futures() {}

    /** What went wrong, without what futures put around it. */
    static Throwable cause(Throwable error) {
        Throwable cause = error;
        while (isWrapper(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapper(Throwable error) {
        return error instanceof CompletionException || error instanceof ExecutionException;
    }

    /**
     * Tells how a stage ends: with a result or an error, of which the other is null.
     *
     * @param action throws nothing: nobody would learn of it
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The stage that it makes could tell of the action's failure alone.
    public static <T extends @Nullable Object> void onEnd(
            CompletionStage<T> stage, BiConsumer<T, @Nullable Throwable> action) {
        stage.whenComplete((result, error) -> action.accept(result, error == null ? null : cause(error)));
    }

    /** Completes a future with what another one has come to. */
    static <T extends @Nullable Object> void complete(
            CompletableFuture<T> future, T result, @Nullable Throwable error) {
        if (error == null) {
            future.complete(result);
        } else {
            future.completeExceptionally(error);
        }
    }

    /**
     * Completes a future with what another one's result is turned into. Other than a stage of the JDK, it fails with the
     * very error, and cancels the other one when it is completed from outside.
     */
    public static <A extends @Nullable Object, R extends @Nullable Object> void follow(
            CompletableFuture<R> future, CompletableFuture<A> other, Function<A, R> function) {
        onEnd(future, (result, error) -> other.cancel(true));
        onEnd(other, (answer, error) -> {
            if (error != null) {
                future.completeExceptionally(error);
                return;
            }
            try {
                future.complete(function.apply(answer));
            } catch (Throwable e) {
                // Whatever it is, who waits must learn of it.
                future.completeExceptionally(e);
            }
        });
    }
}
