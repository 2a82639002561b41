package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.wire.RawItem;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads items together with their keys. */
final class ScannedItems {

    private ScannedItems() {}

    /** The same reading, of items that know where they are. One that cannot be read is no error yet. */
    static <T> Reading.Fetched<ScannedItem<T>> reading(Subject<?> subject, Reading.Fetched<T> reading) {
        return new Reading.Fetched<>(reading.projected(), (item, context) -> read(subject, reading, item, context));
    }

    private static <T> ScannedItem<T> read(
            Subject<?> subject, Reading.Fetched<T> reading, RawItem item, OperationContext context) {
        Map<String, AttributeValue> key = new HashMap<>();
        subject.position()
                .forEach(name -> Optional.ofNullable(item.value(name)).ifPresent(value -> key.put(name, value)));
        try {
            return new ScannedItem.Decoded<>(
                    Collections.unmodifiableMap(key), reading.decoder().decode(item, context));
        } catch (ConversionException e) {
            return new ScannedItem.Undecodable<>(Collections.unmodifiableMap(key), e);
        }
    }
}
