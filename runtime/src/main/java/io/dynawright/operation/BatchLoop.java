package io.dynawright.operation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes the requests of a batch, chunk by chunk, and again for what is left unprocessed.
 *
 * @param chunkSize how many items a request has at most
 * @param request the request for these items
 * @param mode how many requests are made at once, and who is told
 */
record BatchLoop(int chunkSize, Function<List<ItemKey>, Operation<BatchAnswer>> request, BatchMode mode) {

    /** Begins with these items, each of which is there once. */
    Step<BatchRun> begin(Collection<ItemKey> keys, OperationContext context) {
        BatchRun run = new BatchRun(keys, mode, context);
        return mode.parallel().map(parallel -> fork(run, keys.size(), parallel)).orElseGet(() -> next(run));
    }

    /** Each branch takes the next chunk when it is done with one, until none is left. */
    private Step<BatchRun> fork(BatchRun run, int items, BatchMode.Parallel parallel) {
        int chunks = (items + chunkSize - 1) / chunkSize;
        Supplier<Step<BatchRun>> branch = () -> next(run);
        return new Step.Fork<>(
                Collections.nCopies(Math.min(parallel.atMost(), chunks), branch),
                parallel.executor(),
                () -> new Step.Done<>(run));
    }

    private Step<BatchRun> next(BatchRun run) {
        List<BatchRun.Waiting> chunk = run.next(chunkSize);
        if (chunk.isEmpty()) {
            return new Step.Done<>(run);
        }
        List<ItemKey> keys = chunk.stream().map(BatchRun.Waiting::key).toList();
        int retry = chunk.stream().mapToInt(BatchRun.Waiting::retry).max().orElse(0);
        return new Step.Ask<>(
                request.apply(keys),
                retry,
                answer -> {
                    run.answered(chunk, answer);
                    return next(run);
                },
                e -> {
                    run.failed(chunk, e);
                    return next(run);
                });
    }
}
