package io.dynawright.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item for the AWS SDK, with its attributes in the order in which they were written. */
public final class MapItemWriter extends TrackingItemWriter {

    private final Map<String, AttributeValue> item = new LinkedHashMap<>();
    private MapContainer container = new MapContainer.OfMap(null, item);

    /** What was written so far. The map is the caller's own once the writer is done. */
    public Map<String, AttributeValue> item() {
        return item;
    }

    @Override
    void putName(String attribute) {
        container.name(attribute);
    }

    @Override
    void putString(String value) {
        add(AttributeValue.fromS(value));
    }

    @Override
    void putNumber(String value) {
        add(AttributeValue.fromN(value));
    }

    @Override
    void putBinary(byte[] value) {
        add(AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    }

    @Override
    void putBoolean(boolean value) {
        add(AttributeValue.fromBool(value));
    }

    @Override
    void putNull() {
        add(AttributeValue.fromNul(true));
    }

    @Override
    void putBegin(AttributeType type) {
        container = MapContainer.of(type, container);
    }

    @Override
    void putEnd(AttributeType type) {
        AttributeValue ended = container.value();
        container = container.outer();
        add(ended);
    }

    private void add(AttributeValue value) {
        if (!container.add(value)) {
            throw nameTwice();
        }
    }
}
