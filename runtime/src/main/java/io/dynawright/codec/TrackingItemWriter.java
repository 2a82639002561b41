package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** What the writers share: they know where they are, and refuse what DynamoDB would not take. */
abstract class TrackingItemWriter implements ItemWriter {

    /** DynamoDB counts a value of the item as the first level. */
    private static final int MAX_LEVELS = 32;

    private static final String NEW_NAME = "a name that its map does not have yet";

    private AttributeType container = AttributeType.M;
    private String name = "";

    /** How many values the container has so far. */
    private int size;

    /** What was written into the set that is being written. */
    private @Nullable List<Object> elements;

    private int level = 1;
    private @Nullable OuterLevel outer;
    private @Nullable OuterLevel spare;

    /** Puts down the name of an attribute or entry. */
    abstract void putName(String attribute);

    /** Puts down a string. */
    abstract void putString(String value);

    /** Puts down a number. */
    abstract void putNumber(String value);

    /** Puts down binary. */
    abstract void putBinary(SdkBytes value);

    /** Puts down a boolean. */
    abstract void putBoolean(boolean value);

    /** Puts down NULL. */
    abstract void putNull();

    /** Begins a map, a list or a set. */
    abstract void putBegin(AttributeType type);

    /** Ends a map or a list that has so many values. */
    abstract void putEnd(AttributeType type, int values);

    /** Ends a set of these strings, texts of numbers, or {@link SdkBytes}. */
    abstract void putEndOfSet(AttributeType type, List<?> values);

    /** Whether the next value is the element of a set. */
    final boolean isInSet() {
        return elements != null;
    }

    /** Whether the next value is an attribute of the item itself. */
    final boolean isInItem() {
        return outer == null;
    }

    /** Whether the next value has a name. */
    final boolean isInMap() {
        return container == AttributeType.M;
    }

    /** How many values the map, list or set has so far. */
    final int size() {
        return size;
    }

    /** The name that was written last. */
    final String name() {
        return name;
    }

    /** An error for the name that was written last, which the map has already. */
    final ConversionException nameTwice() {
        return unwritable(NEW_NAME);
    }

    /** An error for this name in the map that has just ended, which it has twice. */
    final ConversionException nameTwice(String twice) {
        return ConversionException.onWrite(Place.entry(path(), twice), NEW_NAME);
    }

    @Override
    public final void name(String attribute) {
        if (container != AttributeType.M) {
            throw new IllegalStateException("Only the values of a map have names");
        }
        name = attribute;
        putName(attribute);
    }

    @Override
    public final void writeString(String value) {
        checkLevel();
        putString(value);
        wrote(AttributeType.SS, value);
    }

    @Override
    public final void writeNumber(long value) {
        writeNumber(Long.toString(value));
    }

    @Override
    public final void writeNumber(double value) {
        if (!Double.isFinite(value)) {
            throw unwritable("a finite number");
        }
        writeNumber(BigDecimal.valueOf(value));
    }

    @Override
    public final void writeNumber(BigDecimal value) {
        writeNumber(StorableNumber.text(value, this));
    }

    private void writeNumber(String text) {
        checkLevel();
        putNumber(text);
        wrote(AttributeType.NS, text);
    }

    @Override
    public final void writeBinary(byte[] value) {
        writeBytes(SdkBytes.fromByteArray(value));
    }

    @Override
    public final void writeBytes(SdkBytes value) {
        checkLevel();
        putBinary(value);
        wrote(AttributeType.BS, value);
    }

    @Override
    public final void writeBoolean(boolean value) {
        checkLevel();
        putBoolean(value);
        wrote(AttributeType.BOOL, value);
    }

    @Override
    public final void writeNull() {
        checkLevel();
        putNull();
        wrote(AttributeType.NULL, true);
    }

    /** A value was written, which would be the element of such a set. */
    private void wrote(AttributeType setType, Object value) {
        size++;
        if (elements != null) {
            if (container != setType) {
                throw new IllegalStateException("A set has elements of one type, which is that of the set");
            }
            elements.add(value);
        }
    }

    @Override
    public final void beginMap() {
        begin(AttributeType.M);
        level++;
    }

    @Override
    public final void endMap() {
        end(AttributeType.M);
    }

    @Override
    public final void beginList() {
        begin(AttributeType.L);
        level++;
    }

    @Override
    public final void endList() {
        end(AttributeType.L);
    }

    /** A set counts as one value: its elements are no level of their own. */
    @Override
    public final void beginSet(AttributeType type) {
        begin(type);
        elements = new ArrayList<>();
    }

    @Override
    public final void endSet() {
        AttributeType type = container;
        List<Object> written = Objects.requireNonNull(elements, "only what was begun can be ended");
        leave();
        if (written.isEmpty()) {
            throw unwritable("a set of at least one element");
        }
        if (!DistinctElements.areDistinct(type, written)) {
            throw unwritable("a set whose elements are stored differently");
        }
        putEndOfSet(type, written);
        wrote(type, written);
    }

    private void begin(AttributeType type) {
        checkLevel();
        putBegin(type);
        OuterLevel entered = spare;
        if (entered == null) {
            entered = new OuterLevel();
        } else {
            spare = entered.outer;
        }
        entered.container = container;
        entered.name = name;
        entered.size = size;
        entered.elements = elements;
        entered.outer = outer;
        outer = entered;
        container = type;
        name = "";
        size = 0;
        elements = null;
    }

    private void end(AttributeType type) {
        int values = size;
        leave();
        level--;
        putEnd(type, values);
        wrote(type, type);
    }

    private void leave() {
        OuterLevel left = Objects.requireNonNull(outer, "only what was begun can be ended");
        outer = left.outer;
        container = left.container;
        name = left.name;
        size = left.size;
        elements = left.elements;
        left.outer = spare;
        spare = left;
    }

    private void checkLevel() {
        if (level > MAX_LEVELS) {
            throw unwritable("at most 32 levels of lists and maps");
        }
    }

    @Override
    public final ConversionException unwritable(String expected) {
        return ConversionException.onWrite(path(), expected);
    }

    /** Where the value stands that comes next. */
    final String path() {
        return path(outer, container, name, size);
    }

    private static String path(@Nullable OuterLevel outer, AttributeType container, String name, int size) {
        String around = outer == null ? "" : path(outer.outer, outer.container, outer.name, outer.size);
        return container == AttributeType.M ? Place.entry(around, name) : Place.element(around, size);
    }

    /** What the writer is inside of while it writes what is inside of that; it is used again. */
    private static final class OuterLevel {

        @Nullable
        OuterLevel outer;

        AttributeType container = AttributeType.M;
        String name = "";
        int size;

        @Nullable
        List<Object> elements;
    }
}
