package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an item that the AWS SDK has decoded. Attributes come in the order of the map. */
public final class MapItemReader implements ItemReader {

    private static final AttributeValue NONE = AttributeValue.fromNul(true);

    private final Iterator<Map.Entry<String, AttributeValue>> attributes;
    private String name = "";
    private AttributeValue value = NONE;

    /** A reader of this item; the map must not change meanwhile. */
    public MapItemReader(Map<String, AttributeValue> item) {
        attributes = item.entrySet().iterator();
    }

    @Override
    public @Nullable String nextAttribute() {
        while (attributes.hasNext()) {
            Map.Entry<String, AttributeValue> next = attributes.next();
            if (!Boolean.TRUE.equals(next.getValue().nul())) {
                name = next.getKey();
                value = next.getValue();
                return name;
            }
        }
        return null;
    }

    @Override
    public void skip() {
        // Nothing to do: the map's iterator stands behind the value already.
    }

    @Override
    public String readString() {
        String text = value.s();
        if (text == null) {
            throw wrongType("S");
        }
        return text;
    }

    @Override
    public String readNumber() {
        String number = value.n();
        if (number == null) {
            throw wrongType("N");
        }
        return number;
    }

    @Override
    public byte[] readBinary() {
        SdkBytes binary = value.b();
        if (binary == null) {
            throw wrongType("B");
        }
        return binary.asByteArray();
    }

    @Override
    public boolean readBoolean() {
        Boolean bool = value.bool();
        if (bool == null) {
            throw wrongType("BOOL");
        }
        return bool;
    }

    @Override
    public ConversionException malformed(String expected) {
        return ConversionException.onRead(name, expected, "a value of type " + value.type() + " that is none");
    }

    private ConversionException wrongType(String expected) {
        return ConversionException.onRead(name, expected, String.valueOf(value.type()));
    }
}
