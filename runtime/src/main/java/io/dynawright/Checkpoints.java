package io.dynawright;

import io.dynawright.operation.ScanOperation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Seals the checkpoints of a scan as cursors are sealed, with the same keys, but so that neither opens as the other. */
final class Checkpoints {

    private final CursorKeys keys;
    private final ScanOperation<?> scan;
    private final byte[] scope;

    private Checkpoints(CursorKeys keys, ScanOperation<?> scan, byte[] scope) {
        this.keys = keys;
        this.scan = scan;
        this.scope = scope;
    }

    static Checkpoints of(CursorContext context, ScanOperation<?> scan) {
        byte[] cursors = scan.scope(context.context()).digest();
        return new Checkpoints(context.cursorKeys(scan.target()), scan, Arrays.copyOf(cursors, cursors.length + 1));
    }

    String seal(Checkpoint checkpoint) {
        return keys.seal(checkpoint.encode(), scope);
    }

    Checkpoint open(@Nullable String checkpoint) {
        return Checkpoint.decode(keys.open(checkpoint, scope, scan.target()));
    }
}
