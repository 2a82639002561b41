package io.dynawright.wire;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.MapItemReader;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that the AWS SDK has decoded. */
record ConvertedItem(Map<String, AttributeValue> values) implements RawItem {

    @Override
    public ItemReader reader() {
        return new MapItemReader(values);
    }

    @Override
    public <R> R read(Function<? super ItemReader, R> reading) {
        return reading.apply(reader());
    }

    @Override
    public @Nullable AttributeValue value(String attribute) {
        return values.get(attribute);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Without values. */
    @Override
    public String toString() {
        return "ConvertedItem" + values.keySet();
    }
}
