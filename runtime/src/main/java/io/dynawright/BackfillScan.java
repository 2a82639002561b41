package io.dynawright;

import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOperation;

/** The scan of one run of a backfill: where it begins, and where it stands. */
record BackfillScan(CursorContext context, BackfillOperation backfill) {

    Checkpoint start() {
        return backfill.checkpoint()
                .map(checkpoint -> Checkpoints.of(context, backfill.scan()).open(checkpoint))
                .orElseGet(() -> Checkpoint.beginning(
                        backfill.segments(), backfill.scan().limit()));
    }

    Backfill.Position position(ScanProgress progress) {
        Checkpoint reached = progress.checkpoint();
        boolean isComplete =
                reached.begun() == reached.segments() && reached.open().isEmpty();
        return new Backfill.Position(
                isComplete, () -> Checkpoints.of(context, backfill.scan()).seal(reached));
    }
}
