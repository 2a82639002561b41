package io.dynawright.codec;

import io.dynawright.codec.StoredMoments.StoredMoment;
import io.dynawright.time.Zoning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item for the AWS SDK, with its attributes in the order in which they were written. */
public final class MapItemWriter extends TrackingItemWriter {

    private final Map<String, AttributeValue> item;
    private final AttributeFactory factory = AttributeFactory.INSTANCE;

    /** What was written into maps and lists that have not ended. */
    private @Nullable PendingValues pending;

    private @Nullable List<StoredMoment> moments;

    /** A writer of an item about whose size nothing is known. */
    public MapItemWriter() {
        item = new LinkedHashMap<>();
    }

    /**
     * A writer of an item.
     *
     * @param expected how many attributes it will probably have; more or fewer may come
     */
    public MapItemWriter(int expected) {
        item = new LinkedHashMap<>(Empty.room(expected));
    }

    /** What was written so far. The map is the caller's own once the writer is done. */
    public Map<String, AttributeValue> item() {
        return item;
    }

    /** Which texts of the item stand for moments: they are written in UTC. */
    public StoredMoments moments() {
        return moments == null ? StoredMoments.NONE : new StoredMoments(moments);
    }

    @Override
    public void writeMoment(Moment value) {
        String text = value.writable(Zoning.UTC, this);
        if (moments == null) {
            moments = new ArrayList<>();
        }
        moments.add(new StoredMoment(text, value));
        writeString(text);
    }

    @Override
    void putName(String attribute) {
        // It is put down with its value.
    }

    @Override
    void putString(String value) {
        if (!isInSet()) {
            add(factory.s(value));
        }
    }

    @Override
    void putNumber(String value) {
        if (!isInSet()) {
            add(factory.n(value));
        }
    }

    @Override
    void putBinary(SdkBytes value) {
        if (!isInSet()) {
            add(factory.b(value));
        }
    }

    @Override
    void putBoolean(boolean value) {
        add(factory.bool(value));
    }

    @Override
    void putNull() {
        add(factory.nul());
    }

    @Override
    void putBegin(AttributeType type) {
        // What comes is pending until it ends.
    }

    @Override
    void putEnd(AttributeType type, int values) {
        PendingValues ended = pending();
        ended.takeLast(values);
        AttributeValue value = type == AttributeType.M ? factory.m(ended.entries()) : factory.l(ended.elements());
        if (type == AttributeType.M && value.m().size() < values) {
            throw nameTwice(ended.nameTwice());
        }
        add(value);
    }

    @Override
    @SuppressWarnings("unchecked") // A set of a type has elements of that type.
    void putEndOfSet(AttributeType type, List<?> values) {
        add(
                switch (type) {
                    case SS -> factory.ss((List<String>) values);
                    case NS -> factory.ns((List<String>) values);
                    default -> factory.bs((List<SdkBytes>) values);
                });
    }

    private void add(AttributeValue value) {
        boolean isNew = isInItem() ? item.put(name(), value) == null : addPending(value);
        if (!isNew) {
            throw nameTwice();
        }
    }

    private boolean addPending(AttributeValue value) {
        PendingValues values = pending();
        if (isInMap() && values.lastHave(name(), size())) {
            return false;
        }
        values.add(name(), value);
        return true;
    }

    private PendingValues pending() {
        if (pending == null) {
            pending = new PendingValues();
        }
        return pending;
    }
}
