package io.dynawright.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Workspaces that wait to be used again: a few, and no large ones. Thread-safe. */
final class Workspaces {

    private static final int IDLE = 8;
    /** An answer has at most a megabyte of items, but for batches, and takes up to twice that as it grows. */
    private static final long LARGEST = 4L * 1024 * 1024;

    private final AtomicReferenceArray<@Nullable Workspace> idle = new AtomicReferenceArray<>(IDLE);

    /** An empty one, for the caller alone until it is given back. */
    Workspace take() {
        for (int i = 0; i < IDLE; i++) {
            Workspace found = idle.get(i) == null ? null : idle.getAndSet(i, null);
            if (found != null) {
                return found;
            }
        }
        return new Workspace();
    }

    /** Gives one back, of which the caller does not know any more. */
    void give(Workspace used) {
        if (used.capacity() > LARGEST) {
            return;
        }
        used.clear();
        for (int i = 0; i < IDLE; i++) {
            if (idle.compareAndSet(i, null, used)) {
                return;
            }
        }
    }
}
