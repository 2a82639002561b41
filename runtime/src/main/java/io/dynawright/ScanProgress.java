package io.dynawright;

import io.dynawright.operation.PageStart;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far a traversal of a parallel scan has come. One thread at a time, which takes the items, tells it; any may ask for
 * a checkpoint.
 */
final class ScanProgress {

    private final int segments;
    private final SortedMap<Integer, Map<String, AttributeValue>> open;
    private final Queue<Integer> interrupted;
    private final Lock lock = new ReentrantLock();
    private int begun;
    private long stillWanted;
    private long evaluated;

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
        int segment = begun;
        change(() -> {
            open.put(segment, Map.of());
            begun++;
        });
        return OptionalInt.of(segment);
    }

    /** Whether there is a segment that can begin. */
    boolean canBegin() {
        return !interrupted.isEmpty() || begun < segments;
    }

    /** Where the next page of an open segment begins. */
    PageStart start(int segment) {
        Map<String, AttributeValue> position = open.getOrDefault(segment, Map.of());
        return new PageStart(position.isEmpty() ? null : position, stillWanted);
    }

    /** All of a segment up to this key has been dealt with. */
    void reached(int segment, Map<String, AttributeValue> key) {
        change(() -> open.put(segment, key));
    }

    /** All of a segment has been dealt with. */
    void finished(int segment) {
        change(() -> open.remove(segment));
    }

    /** The item of a segment that has this key has been given to who wanted it, and has been dealt with. */
    void delivered(int segment, Map<String, AttributeValue> key) {
        change(() -> {
            open.put(segment, key);
            stillWanted--;
        });
    }

    /** DynamoDB has evaluated so many items for a page that came. */
    void evaluated(int items) {
        change(() -> evaluated += items);
    }

    /** How many items DynamoDB has evaluated since this traversal began. */
    long evaluated() {
        lock.lock();
        try {
            return evaluated;
        } finally {
            lock.unlock();
        }
    }

    int segments() {
        return segments;
    }

    long stillWanted() {
        return stillWanted;
    }

    /** All of this, as it is now. */
    Checkpoint checkpoint() {
        lock.lock();
        try {
            return new Checkpoint(segments, begun, stillWanted, new TreeMap<>(open));
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
