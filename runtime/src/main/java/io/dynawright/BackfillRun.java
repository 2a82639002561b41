package io.dynawright;

import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One run of a backfill for a caller that waits: some items are looked for and written, then the next ones. */
final class BackfillRun {

    private final Connection connection;
    private final BackfillOperation backfill;
    private final BackfillScan scan;
    private final Brake brake;
    private Backfill state = Backfill.begun();

    private BackfillRun(Connection connection, BackfillOperation backfill, Brake brake) {
        this.connection = connection;
        this.backfill = backfill;
        this.scan = new BackfillScan(connection, backfill);
        this.brake = brake;
    }

    static Backfill of(Connection connection, BackfillOperation backfill) {
        Connection pinned = connection.pinned();
        Brake brake = Brake.of(backfill.writeCapacity(), backfill.target(), pinned.pace());
        return new BackfillRun(pinned, backfill, brake).run();
    }

    private Backfill run() {
        int others = backfill.writesAtOnce() - 1;
        ScanThreads threads = ScanThreads.atMost(Math.max(1, others), "dynawright-backfill-");
        // This thread writes, too.
        Executor executor = others == 0 ? Runnable::run : threads;
        try (ScanIterator<Map<String, AttributeValue>> items =
                ParallelScan.from(connection, backfill.scan(), scan.start()).open()) {
            while (!backfill.isStopped() && items.hasNext()) {
                write(items, executor);
            }
            return after(BackfillTally.NONE, items.progress());
        } finally {
            threads.close();
        }
    }

    private void write(ScanIterator<Map<String, AttributeValue>> items, Executor executor) {
        List<Map<String, AttributeValue>> chunk = new ArrayList<>();
        do {
            chunk.add(items.next());
        } while (chunk.size() < backfill.chunk() && items.hasNext());
        BackfillTally tally = brake.admit(
                () -> connection.executor().run(backfill.write(chunk, executor)), BackfillTally::consumedCapacity);
        state = after(tally, items.progress());
        backfill.tell(tally, state);
    }

    private Backfill after(BackfillTally tally, ScanProgress progress) {
        return state.after(tally, progress.evaluated(), scan.position(progress));
    }
}
