package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Reads an item that somebody else has decoded into a tree of values, in the order of its maps. A subclass says what the
 * values are.
 *
 * <p>What the reader is inside of is in its own fields, and is put aside only when it enters a map, a list or a set: most
 * items are flat, and the reader is then the one object that is made.
 *
 * @param <V> a value of an attribute
 */
public abstract class DecodedItemReader<V> implements ItemReader {

    private final Map<String, V> item;

    /** Null before the first attribute and behind the last one, where the item itself is the value. */
    private @Nullable V value;

    private Map<String, V> map;
    private Iterator<Map.Entry<String, V>> entries;
    private @Nullable List<V> elements;
    private String name = "";
    private int index;

    private @Nullable OuterLevel<V> outer;
    private @Nullable OuterLevel<V> spare;

    /** A reader of this item, which must not change meanwhile. */
    protected DecodedItemReader(Map<String, V> item) {
        this.item = item;
        map = item;
        entries = item.entrySet().iterator();
    }

    /** An item as a value, for who asks about the item as a whole. */
    protected abstract V valueOf(Map<String, V> decoded);

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

    /** The bytes of binary; null for any other value. */
    protected @Nullable SdkBytes bytes(V decoded) {
        byte[] copy = binary(decoded);
        return copy == null ? null : SdkBytes.fromByteArrayUnsafe(copy);
    }

    /** A boolean; null for any other value. */
    protected abstract @Nullable Boolean bool(V decoded);

    /** The entries of a map; null for any other value. */
    protected abstract @Nullable Map<String, V> map(V decoded);

    /** The elements of a list, or of a set, each as a value; null for any other value. */
    protected abstract @Nullable List<V> elements(V decoded);

    @Override
    public final @Nullable String nextAttribute() {
        String next = nextEntry();
        while (next != null && isNull()) {
            next = nextEntry();
        }
        return next;
    }

    @Override
    public final @Nullable String nextEntry() {
        if (!entries.hasNext()) {
            leave();
            return null;
        }
        Map.Entry<String, V> next = entries.next();
        name = next.getKey();
        value = Objects.requireNonNull(next.getValue(), "A map of an item has a null");
        return next.getKey();
    }

    @Override
    public final boolean nextElement() {
        List<V> all = Objects.requireNonNull(elements, "Only a list or a set has elements");
        int next = index + 1;
        if (next == all.size()) {
            leave();
            return false;
        }
        index = next;
        value = Objects.requireNonNull(all.get(next), "A list of an item has a null");
        return true;
    }

    /** The item itself is never left: a reader that came to its end stays there. */
    private void leave() {
        OuterLevel<V> left = outer;
        if (left == null) {
            value = null;
            name = "";
            return;
        }
        outer = left.outer;
        value = left.value;
        map = left.map;
        entries = left.entries;
        elements = left.elements;
        name = left.name;
        index = left.index;
        left.outer = spare;
        spare = left;
    }

    /** Puts aside what the reader is inside of. */
    private void enter() {
        OuterLevel<V> entered = spare;
        if (entered == null) {
            entered = new OuterLevel<>();
        } else {
            spare = entered.outer;
        }
        entered.outer = outer;
        entered.value = value;
        entered.map = map;
        entered.entries = entries;
        entered.elements = elements;
        entered.name = name;
        entered.index = index;
        outer = entered;
    }

    @Override
    public final @Nullable String peekString(String attribute) {
        V peeked = peek(attribute);
        return peeked == null ? null : string(peeked);
    }

    @Override
    public final @Nullable CharSequence peekNumber(String attribute) {
        V peeked = peek(attribute);
        return peeked == null ? null : number(peeked);
    }

    private @Nullable V peek(String attribute) {
        return elements == null ? map.get(attribute) : null;
    }

    @Override
    public final void beginMap() {
        Map<String, V> begun = map(current());
        if (begun == null) {
            throw wrongType("M");
        }
        enter();
        map = begun;
        entries = begun.entrySet().iterator();
        elements = null;
        name = "";
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
        List<V> begun = elements(current());
        if (begun == null) {
            throw wrongType(expected);
        }
        enter();
        elements = begun;
        index = -1;
    }

    private V current() {
        V read = value;
        return read == null ? valueOf(item) : read;
    }

    @Override
    public final AttributeType type() {
        AttributeType type = typeOf(current());
        if (type == null) {
            throw malformed("a type of DynamoDB");
        }
        return type;
    }

    @Override
    public final boolean isNull() {
        return value != null && isNull(value);
    }

    @Override
    public final void skip() {
        // Nothing to do: the reader stands behind the value already.
    }

    @Override
    public final String readString() {
        String text = string(current());
        if (text == null) {
            throw wrongType("S");
        }
        return text;
    }

    @Override
    public final String readNumber() {
        String number = number(current());
        if (number == null) {
            throw wrongType("N");
        }
        return number;
    }

    @Override
    public final byte[] readBinary() {
        byte[] binary = binary(current());
        if (binary == null) {
            throw wrongType("B");
        }
        return binary;
    }

    @Override
    public final SdkBytes readBytes() {
        SdkBytes bytes = bytes(current());
        if (bytes == null) {
            throw wrongType("B");
        }
        return bytes;
    }

    @Override
    public final boolean readBoolean() {
        Boolean bool = bool(current());
        if (bool == null) {
            throw wrongType("BOOL");
        }
        return bool;
    }

    @Override
    public final int sizeHint() {
        return elements == null ? map.size() : elements.size();
    }

    @Override
    public final ConversionException malformed(String expected) {
        return ConversionException.onRead(path(), expected, "a value of type " + foundType() + " that is none");
    }

    @Override
    public final String path() {
        String around = outer == null ? "" : outer.path();
        return elements == null ? Place.entry(around, name) : Place.element(around, index);
    }

    private ConversionException wrongType(String expected) {
        return ConversionException.onRead(path(), expected, foundType());
    }

    private String foundType() {
        AttributeType type = typeOf(current());
        return type == null ? "UNKNOWN" : type.name();
    }

    /** What a reader is inside of while it reads what is inside of that. */
    private static final class OuterLevel<V> {

        @Nullable
        OuterLevel<V> outer;

        @Nullable
        V value;

        Map<String, V> map = Map.of();
        Iterator<Map.Entry<String, V>> entries = Collections.emptyIterator();

        @Nullable
        List<V> elements;

        String name = "";
        int index;

        String path() {
            String around = outer == null ? "" : outer.path();
            return elements == null ? Place.entry(around, name) : Place.element(around, index);
        }
    }
}
