package io.dynawright.wire;

import io.dynawright.codec.ItemReader;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a part of one, as it came: as the AWS SDK has decoded it, or still as the bytes of the answer. */
public sealed interface RawItem permits ConvertedItem, EncodedItem {

    /** An item that the SDK has decoded, which must not change meanwhile. */
    static RawItem of(Map<String, AttributeValue> values) {
        return new ConvertedItem(values);
    }

    /** A reader that stands at the item's beginning, a new one each time. */
    ItemReader reader();

    /** What becomes of the item as it is read, by a reader that is good for that alone. */
    <R> R read(Function<? super ItemReader, R> reading);

    /** The same as the SDK decodes it. The map cannot be changed, and may be kept. */
    Map<String, AttributeValue> values();

    /** One attribute of it; null if it does not have that. */
    @Nullable
    AttributeValue value(String attribute);

    /** Whether it has no attributes at all, which is what stands for an item that is not there. */
    boolean isEmpty();
}
