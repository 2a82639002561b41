package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an item that the AWS SDK has decoded. Attributes come in the order of the map. */
public final class MapItemReader implements ItemReader {

    private Frame frame;
    private AttributeValue value;

    /** A reader of this item; the map must not change meanwhile. */
    public MapItemReader(Map<String, AttributeValue> item) {
        value = AttributeValue.fromM(item);
        frame = new Frame.OfMap(null, value, item);
    }

    @Override
    public @Nullable String nextAttribute() {
        String name = nextEntry();
        while (name != null && isNull()) {
            name = nextEntry();
        }
        return name;
    }

    @Override
    public @Nullable String nextEntry() {
        Frame.OfMap map = (Frame.OfMap) frame;
        if (!map.entries.hasNext()) {
            leave(map);
            return null;
        }
        Map.Entry<String, AttributeValue> next = map.entries.next();
        map.name = next.getKey();
        value = next.getValue();
        return map.name;
    }

    @Override
    public boolean nextElement() {
        Frame.OfElements list = (Frame.OfElements) frame;
        if (!list.elements.hasNext()) {
            leave(list);
            return false;
        }
        list.index++;
        value = list.elements.next();
        return true;
    }

    /** The item itself is never left: a reader that came to its end stays there. */
    private void leave(Frame left) {
        value = left.value;
        frame = left.outer == null ? new Frame.OfMap(null, value, Map.of()) : left.outer;
    }

    @Override
    public @Nullable String peekString(String attribute) {
        AttributeValue peeked = frame.value.m().get(attribute);
        return peeked == null ? null : peeked.s();
    }

    @Override
    public void beginMap() {
        if (!value.hasM()) {
            throw wrongType("M");
        }
        frame = new Frame.OfMap(frame, value, value.m());
    }

    @Override
    public void beginList() {
        begin("L");
    }

    @Override
    public void beginSet() {
        begin("SS, NS or BS");
    }

    private void begin(String expected) {
        Iterator<AttributeValue> elements = switch (type()) {
            case L -> value.l().iterator();
            case SS -> value.ss().stream().map(AttributeValue::fromS).iterator();
            case NS -> value.ns().stream().map(AttributeValue::fromN).iterator();
            case BS -> value.bs().stream().map(AttributeValue::fromB).iterator();
            default -> throw wrongType(expected);
        };
        frame = new Frame.OfElements(frame, value, elements);
    }

    @Override
    public AttributeType type() {
        return switch (value.type()) {
            case S -> AttributeType.S;
            case N -> AttributeType.N;
            case B -> AttributeType.B;
            case BOOL -> AttributeType.BOOL;
            case NUL -> AttributeType.NULL;
            case SS -> AttributeType.SS;
            case NS -> AttributeType.NS;
            case BS -> AttributeType.BS;
            case L -> AttributeType.L;
            case M -> AttributeType.M;
            default -> throw malformed("a type of DynamoDB");
        };
    }

    @Override
    public boolean isNull() {
        return Boolean.TRUE.equals(value.nul());
    }

    @Override
    public void skip() {
        // Nothing to do: the iterator stands behind the value already.
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
        return ConversionException.onRead(frame.path(), expected, "a value of type " + foundType() + " that is none");
    }

    @Override
    public ConversionException missing(String attribute) {
        return ConversionException.onRead(frame.pathOf(attribute), "a value", "nothing");
    }

    private ConversionException wrongType(String expected) {
        return ConversionException.onRead(frame.path(), expected, foundType());
    }

    private String foundType() {
        return isNull() ? "NULL" : String.valueOf(value.type());
    }

    /** What the reader is inside of. */
    private abstract static class Frame {

        final @Nullable Frame outer;
        final AttributeValue value;

        Frame(@Nullable Frame outer, AttributeValue value) {
            this.outer = outer;
            this.value = value;
        }

        /** The path of the value that was shown last. */
        abstract String path();

        /** The path of an attribute of that value, which is a map that was left. */
        String pathOf(String attribute) {
            String path = path();
            return path.isEmpty() ? attribute : path + "." + attribute;
        }

        String outerPath() {
            return outer == null ? "" : outer.path();
        }

        private static final class OfMap extends Frame {

            final Iterator<Map.Entry<String, AttributeValue>> entries;
            String name = "";

            OfMap(@Nullable Frame outer, AttributeValue value, Map<String, AttributeValue> map) {
                super(outer, value);
                entries = map.entrySet().iterator();
            }

            @Override
            String path() {
                String around = outerPath();
                return around.isEmpty() ? name : around + "." + name;
            }
        }

        private static final class OfElements extends Frame {

            final Iterator<AttributeValue> elements;
            int index = -1;

            OfElements(Frame outer, AttributeValue value, Iterator<AttributeValue> elements) {
                super(outer, value);
                this.elements = elements;
            }

            @Override
            String path() {
                return outerPath() + "[" + index + "]";
            }
        }
    }
}
