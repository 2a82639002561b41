package io.dynawright.operation;

import io.dynawright.codec.ItemSize;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.KeySchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What DynamoDB demands of key values: those of the table's key are there, and none, of the table's key or of an
 * index's, is empty or too long. Keys of indexes may be absent; the item is then not in the index.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">Quotas and limits</a>
 */
final class KeyChecks {

    private KeyChecks() {}

    /** The keys of an item, or the primary key alone. */
    static void item(Subject<?> subject, Map<String, AttributeValue> item) {
        KeySchema key = subject.schema().definition().key();
        for (String name : key.attributes()) {
            required(subject, item, name);
        }
        given(subject, item);
    }

    /** The keys of an item of which ids may be missing, and with them what is derived from an id. */
    static void draft(Subject<?> subject, Map<String, AttributeValue> item) {
        if (item.keySet().containsAll(subject.schema().definition().lifecycle().ids())) {
            item(subject, item);
        } else {
            given(subject, item);
        }
    }

    private static void given(Subject<?> subject, Map<String, AttributeValue> item) {
        for (Map.Entry<String, Integer> limit :
                subject.schema().definition().keyLimits().entrySet()) {
            AttributeValue value = item.get(limit.getKey());
            if (value != null) {
                notEmpty(subject, item, limit.getKey(), value);
                notTooLong(subject, limit.getKey(), value, limit.getValue());
            }
        }
    }

    private static void required(Subject<?> subject, Map<String, AttributeValue> item, String attribute) {
        if (!item.containsKey(attribute)) {
            throw absent(attribute, subject.target(item));
        }
    }

    /** An attribute of a key has no value. */
    static InvalidRequestException absent(String attribute, Target target) {
        return new InvalidRequestException("Key attribute " + attribute + " is null", target);
    }

    /** A value that the attribute is to have, of the item with this key. Others than keys may be anything. */
    static void value(Subject<?> subject, Map<String, AttributeValue> key, String attribute, AttributeValue value) {
        Integer maxBytes = subject.schema().definition().keyLimits().get(attribute);
        if (maxBytes != null) {
            notEmpty(subject, key, attribute, value);
            notTooLong(subject, attribute, value, maxBytes);
        }
    }

    /** A value that is compared with the attribute, wherever it is. */
    static void value(Subject<?> subject, String attribute, AttributeValue value) {
        value(subject, Map.of(), attribute, value);
    }

    private static void notEmpty(
            Subject<?> subject, Map<String, AttributeValue> item, String attribute, AttributeValue value) {
        if (isEmpty(value)) {
            throw new InvalidRequestException("Key attribute " + attribute + " is empty", subject.target(item));
        }
    }

    /** The message leaves out the key, which is what is too long. */
    private static void notTooLong(Subject<?> subject, String attribute, AttributeValue value, int maxBytes) {
        long size = ItemSize.ofValue(value);
        if (size > maxBytes) {
            throw new InvalidRequestException(
                    "Key attribute " + attribute + " takes " + size + " bytes, and DynamoDB takes at most " + maxBytes,
                    subject.target());
        }
    }

    private static boolean isEmpty(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().isEmpty();
            case B -> value.b().asByteArrayUnsafe().length == 0;
            default -> false;
        };
    }
}
