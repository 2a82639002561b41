package io.dynawright.wire;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The workspace of one answer for as long as its items are read. */
final class Lease {

    private final Workspaces owner;
    private final AtomicReference<@Nullable Workspace> workspace;
    private boolean isKept;

    Lease(Workspaces owner, Workspace workspace) {
        this.owner = owner;
        this.workspace = new AtomicReference<>(workspace);
    }

    /**
     * The workspace.
     *
     * @throws IllegalStateException if it was given back
     */
    Workspace workspace() {
        Workspace held = workspace.get();
        if (held == null) {
            throw new IllegalStateException("An item is read after its answer was released");
        }
        return held;
    }

    /** Gives the workspace back, and holds a copy of what is in it for ever. */
    void keep() {
        Workspace held = workspace();
        if (!isKept && workspace.compareAndSet(held, held.compacted())) {
            isKept = true;
            owner.give(held);
        }
    }

    /** Gives the workspace back, once, unless what was in it is kept. */
    void release() {
        Workspace held = isKept ? null : workspace.getAndSet(null);
        if (held != null) {
            owner.give(held);
        }
    }
}
