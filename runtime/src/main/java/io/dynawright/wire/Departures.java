package io.dynawright.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;

/**
 * Captures on their way to a client, which is given nothing but requests: each waits here for its own, which the
 * interceptor meets a moment later. That costs a tenth of what a request's own configuration does. Where too many are
 * under way at once, one is lost, and the SDK decodes that answer. Thread-safe.
 */
final class Departures {

    private static final int SLOTS = 256;
    private static final int PROBES = 8;

    private final AtomicReferenceArray<@Nullable Capture> waiting = new AtomicReferenceArray<>(SLOTS);

    /**
     * This capture waits for its request. One that waits for it still is that of an earlier attempt of the same call, of
     * which the client has never told its interceptors.
     */
    void add(Capture capture, SdkRequest request) {
        take(request);
        int first = slot(request);
        for (int i = 0; i < PROBES; i++) {
            if (waiting.compareAndSet((first + i) & (SLOTS - 1), null, capture)) {
                return;
            }
        }
        waiting.set(first, capture);
    }

    /** The capture that waits for this request, which does not wait any more; null if none does. */
    @Nullable
    Capture take(SdkRequest request) {
        int first = slot(request);
        for (int i = 0; i < PROBES; i++) {
            int slot = (first + i) & (SLOTS - 1);
            Capture found = waiting.get(slot);
            if (found != null && found.isOf(request) && waiting.compareAndSet(slot, found, null)) {
                return found;
            }
        }
        return null;
    }

    private static int slot(SdkRequest request) {
        return System.identityHashCode(request) & (SLOTS - 1);
    }
}
