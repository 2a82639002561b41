package io.dynawright.operation;

import io.dynawright.codec.ItemSize;
import io.dynawright.codec.MapItemWriter;
import io.dynawright.error.ConversionException;
import io.dynawright.error.EncryptionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.schema.EntityKey;
import io.dynawright.wire.RawItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encodes and decodes items and keys; what DynamoDB would refuse is refused before anything is sent. */
final class Items {

    private Items() {}

    /** The entity as an item that DynamoDB can store once it has its ids. */
    static <T> DraftItem draft(Subject<T> subject, T entity) {
        MapItemWriter out = new MapItemWriter();
        try {
            subject.schema().writeItem(entity, out);
        } catch (ConversionException e) {
            throw e.in(subject.target(out.item()));
        }
        Map<String, AttributeValue> item = out.item();
        KeyChecks.draft(subject, item);
        size(subject, item);
        return new DraftItem(item, out.moments());
    }

    /** The item as it is sent, which DynamoDB takes; it has all its attributes. */
    static Map<String, AttributeValue> finish(
            Subject<?> subject, Map<String, AttributeValue> item, OperationContext context) {
        KeyChecks.item(subject, item);
        Map<String, AttributeValue> sent = Encryption.encrypted(subject, item, context);
        size(subject, sent);
        return sent;
    }

    private static void size(Subject<?> subject, Map<String, AttributeValue> item) {
        long size = ItemSize.estimate(item);
        if (size > ItemSize.MAX) {
            throw new ItemTooLargeException(
                    "The item takes at least " + size + " bytes, and DynamoDB stores at most " + ItemSize.MAX,
                    subject.target(item),
                    null);
        }
    }

    /** Whether DynamoDB takes the two for the same: it tells neither the forms of a number nor the orders of a set apart. */
    static boolean areEqual(Map<String, AttributeValue> item, Map<String, AttributeValue> other) {
        return item.keySet().equals(other.keySet())
                && item.entrySet().stream()
                        .allMatch(each -> new Condition.Compare(Path.of(each.getKey()), Comparator.EQ, each.getValue())
                                .holds(other));
    }

    /** The key of an entity. */
    static <T> EntityKey<T> key(Subject<T> subject, T entity) {
        present(subject, entity);
        return subject.schema().key(entity);
    }

    /** Refuses null. */
    static <T> void present(Subject<T> subject, @Nullable T entity) {
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
    static <T> T decode(Subject<T> subject, Map<String, AttributeValue> item, OperationContext context) {
        return decode(subject, RawItem.of(item), context);
    }

    /** The same. */
    static <T> T decode(Subject<T> subject, RawItem item, OperationContext context) {
        try {
            return Encryption.decode(subject, item, context);
        } catch (ConversionException e) {
            throw e.in(subject.target(item.values()));
        }
    }

    /** The entity that came back from a write: when it cannot be read, the error says that the write was made. */
    static <T> T decodeWritten(Subject<T> subject, RawItem item, OperationContext context) {
        try {
            return decode(subject, item, context);
        } catch (ConversionException e) {
            throw e.afterWrite();
        } catch (EncryptionException e) {
            throw e.afterWrite();
        }
    }
}
