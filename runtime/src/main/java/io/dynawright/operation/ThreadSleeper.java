package io.dynawright.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets threads sleep, or the JDK count the time where none may. */
enum ThreadSleeper implements Sleeper {
    INSTANCE;

    @Override
    public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    @Override
    public CompletableFuture<@Nullable Void> sleepAsync(Duration time) {
        Executor later = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.<@Nullable Void>supplyAsync(() -> null, later);
    }
}
