package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item that somebody else has decoded into a tree of values, in the order of its maps. A subclass says what the
 * values are.
 *
 * @param <V> a value of an attribute
 */
public abstract class DecodedItemReader<V> implements ItemReader {

    private Frame<V> frame;
    private V value;

    /**
     * A reader of this item, which must not change meanwhile.
     *
     * @param root the item as a value, a map
     * @param item the same map
     */
    protected DecodedItemReader(V root, Map<String, V> item) {
        value = root;
        frame = new Entries<>(null, root, item);
    }

    /** The type of a value; null if it is none that this version knows. */
    protected abstract @Nullable AttributeType typeOf(V decoded);

    /** Whether it is NULL. */
    protected abstract boolean isNull(V decoded);

    /** The text of a string; null for any other value. */
    protected abstract @Nullable String string(V decoded);

    /** The text of a number; null for any other value. */
    protected abstract @Nullable String number(V decoded);

    /** A copy of the bytes of binary; null for any other value. */
    protected abstract byte @Nullable [] binary(V decoded);

    /** A boolean; null for any other value. */
    protected abstract @Nullable Boolean bool(V decoded);

    /** The entries of a map; null for any other value. */
    protected abstract @Nullable Map<String, V> map(V decoded);

    /** The elements of a list, or of a set, each as a value; null for any other value. */
    protected abstract @Nullable Iterator<V> elements(V decoded);

    @Override
    public final @Nullable String nextEntry() {
        Entries<V> map = (Entries<V>) frame;
        if (!map.entries.hasNext()) {
            leave(map);
            return null;
        }
        Map.Entry<String, V> next = map.entries.next();
        map.place.name = next.getKey();
        value = next.getValue();
        return next.getKey();
    }

    @Override
    public final boolean nextElement() {
        Elements<V> list = (Elements<V>) frame;
        if (!list.elements.hasNext()) {
            leave(list);
            return false;
        }
        list.place.index++;
        value = list.elements.next();
        return true;
    }

    /** The item itself is never left: a reader that came to its end stays there. */
    private void leave(Frame<V> left) {
        value = left.value;
        frame = left.outer == null ? new Entries<>(null, value, Map.of()) : left.outer;
    }

    @Override
    public final @Nullable String peekString(String attribute) {
        Map<String, V> around = map(frame.value);
        V peeked = around == null ? null : around.get(attribute);
        return peeked == null ? null : string(peeked);
    }

    @Override
    public final void beginMap() {
        Map<String, V> entries = map(value);
        if (entries == null) {
            throw wrongType("M");
        }
        frame = new Entries<>(frame, value, entries);
    }

    @Override
    public final void beginList() {
        begin("L");
    }

    @Override
    public final void beginSet() {
        begin("SS, NS or BS");
    }

    private void begin(String expected) {
        Iterator<V> elements = elements(value);
        if (elements == null) {
            throw wrongType(expected);
        }
        frame = new Elements<>(frame, value, elements);
    }

    @Override
    public final AttributeType type() {
        AttributeType type = typeOf(value);
        if (type == null) {
            throw malformed("a type of DynamoDB");
        }
        return type;
    }

    @Override
    public final boolean isNull() {
        return isNull(value);
    }

    @Override
    public final void skip() {
        // Nothing to do: the iterator stands behind the value already.
    }

    @Override
    public final String readString() {
        String text = string(value);
        if (text == null) {
            throw wrongType("S");
        }
        return text;
    }

    @Override
    public final String readNumber() {
        String number = number(value);
        if (number == null) {
            throw wrongType("N");
        }
        return number;
    }

    @Override
    public final byte[] readBinary() {
        byte[] binary = binary(value);
        if (binary == null) {
            throw wrongType("B");
        }
        return binary;
    }

    @Override
    public final boolean readBoolean() {
        Boolean bool = bool(value);
        if (bool == null) {
            throw wrongType("BOOL");
        }
        return bool;
    }

    @Override
    public final ConversionException malformed(String expected) {
        return ConversionException.onRead(
                frame.place().path(), expected, "a value of type " + foundType() + " that is none");
    }

    @Override
    public final String path() {
        return frame.place().path();
    }

    private ConversionException wrongType(String expected) {
        return ConversionException.onRead(frame.place().path(), expected, foundType());
    }

    private String foundType() {
        AttributeType type = typeOf(value);
        return type == null ? "UNKNOWN" : type.name();
    }

    /** What the reader is inside of. */
    private abstract static class Frame<V> {

        final @Nullable Frame<V> outer;
        final V value;

        Frame(@Nullable Frame<V> outer, V value) {
            this.outer = outer;
            this.value = value;
        }

        abstract Place place();
    }

    private static final class Entries<V> extends Frame<V> {

        final Place.InMap place;
        final Iterator<Map.Entry<String, V>> entries;

        Entries(@Nullable Frame<V> outer, V value, Map<String, V> map) {
            super(outer, value);
            place = new Place.InMap(outer == null ? null : outer.place());
            entries = map.entrySet().iterator();
        }

        @Override
        Place place() {
            return place;
        }
    }

    private static final class Elements<V> extends Frame<V> {

        final Place.InElements place;
        final Iterator<V> elements;

        Elements(Frame<V> outer, V value, Iterator<V> elements) {
            super(outer, value);
            place = new Place.InElements(outer.place(), -1);
            this.elements = elements;
        }

        @Override
        Place place() {
            return place;
        }
    }
}
