package io.dynawright.samples.conformance.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does things at once. */
public final class AtOnce {

    private AtOnce() {}

    /** What so many tasks result in, each on a thread of its own, and all from the same moment on. */
    public static <R> List<R> run(int threads, IntFunction<R> task) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CountDownLatch ready = new CountDownLatch(threads);
        try {
            List<Callable<R>> tasks = IntStream.range(0, threads)
                    .<Callable<R>>mapToObj(i -> () -> {
                        ready.countDown();
                        ready.await();
                        return task.apply(i);
                    })
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
            return Collections.unmodifiableList(results);
        } finally {
            executor.shutdownNow();
        }
    }
}
