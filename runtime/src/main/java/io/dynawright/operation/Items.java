package io.dynawright.operation;

import io.dynawright.codec.ItemSize;
import io.dynawright.codec.MapItemWriter;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.schema.EntityKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encodes and decodes items and keys; what DynamoDB would refuse is refused before anything is sent. */
final class Items {

    private Items() {}

    /** The entity as an item that DynamoDB can store. */
    static <T> Map<String, AttributeValue> encode(Subject<T> subject, T entity) {
        present(subject, entity);
        MapItemWriter out = new MapItemWriter();
        try {
            subject.schema().write(entity, out);
        } catch (ConversionException e) {
            throw e.in(subject.target(out.item()));
        }
        Map<String, AttributeValue> item = out.item();
        KeyChecks.item(subject, item);
        long size = ItemSize.estimate(item);
        if (size > ItemSize.MAX) {
            throw new ItemTooLargeException(
                    "The item takes at least " + size + " bytes, and DynamoDB stores at most " + ItemSize.MAX,
                    subject.target(item),
                    null);
        }
        return item;
    }

    /** The key of an entity. */
    static <T> EntityKey<T> key(Subject<T> subject, T entity) {
        present(subject, entity);
        return subject.schema().key(entity);
    }

    private static <T> void present(Subject<T> subject, @Nullable T entity) {
        if (entity == null) {
            throw new InvalidRequestException("The item is null", subject.target());
        }
    }

    /** The key as DynamoDB takes it. */
    static <T> Map<String, AttributeValue> encode(Subject<T> subject, EntityKey<T> key) {
        if (key == null) {
            throw new InvalidRequestException("The key is null", subject.target());
        }
        MapItemWriter out = new MapItemWriter();
        try {
            key.write(out);
        } catch (ConversionException e) {
            throw e.in(subject.target(out.item()));
        }
        KeyChecks.item(subject, out.item());
        return out.item();
    }

    /** The entity that an item is. */
    static <T> T decode(Subject<T> subject, Map<String, AttributeValue> item) {
        try {
            return subject.schema().fromItem(item);
        } catch (ConversionException e) {
            throw e.in(subject.target(item));
        }
    }

    /** The entity that came back from a write: when it cannot be read, the error says that the write was made. */
    static <T> T decodeWritten(Subject<T> subject, Map<String, AttributeValue> item) {
        try {
            return decode(subject, item);
        } catch (ConversionException e) {
            throw e.afterWrite();
        }
    }
}
