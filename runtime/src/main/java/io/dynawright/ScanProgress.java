package io.dynawright;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far a traversal of a parallel scan has come; belongs to the thread that takes its items. */
final class ScanProgress {

    private final int segments;
    private final SortedMap<Integer, Map<String, AttributeValue>> open;
    private final Queue<Integer> interrupted;
    private int begun;
    private long stillWanted;

    private ScanProgress(Checkpoint start) {
        this.segments = start.segments();
        this.open = new TreeMap<>(start.open());
        this.interrupted = new ArrayDeque<>(start.open().keySet());
        this.begun = start.begun();
        this.stillWanted = start.stillWanted();
    }

    static ScanProgress from(Checkpoint start) {
        return new ScanProgress(start);
    }

    /** The next segment to be read: first those that an earlier traversal left open. */
    OptionalInt begin() {
        Integer left = interrupted.poll();
        if (left != null) {
            return OptionalInt.of(left);
        }
        if (begun == segments) {
            return OptionalInt.empty();
        }
        open.put(begun, Map.of());
        return OptionalInt.of(begun++);
    }

    /** The key after which an open segment goes on; empty for its beginning. */
    Map<String, AttributeValue> position(int segment) {
        return open.getOrDefault(segment, Map.of());
    }

    /** All of a segment up to this key has been dealt with. */
    void reached(int segment, Map<String, AttributeValue> key) {
        open.put(segment, key);
    }

    /** All of a segment has been dealt with. */
    void finished(int segment) {
        open.remove(segment);
    }

    /** An item has been given to who wanted it. */
    void delivered() {
        stillWanted--;
    }

    int segments() {
        return segments;
    }

    long stillWanted() {
        return stillWanted;
    }

    /** All of this, as it is now. */
    Checkpoint checkpoint() {
        return new Checkpoint(segments, begun, stillWanted, new TreeMap<>(open));
    }
}
