package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One item that an operation is about.
 *
 * @param encoded the key as DynamoDB takes it
 */
record KeyedSubject<T>(Subject<T> subject, EntityKey<T> key, Map<String, AttributeValue> encoded) {

    /**
     * The item with this key.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is not legal
     */
    static <T> KeyedSubject<T> of(Subject<T> subject, EntityKey<T> key) {
        return new KeyedSubject<>(subject, key, Items.encode(subject, key));
    }

    Target target() {
        return subject.target(encoded);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "KeyedSubject" + encoded.keySet();
    }
}
