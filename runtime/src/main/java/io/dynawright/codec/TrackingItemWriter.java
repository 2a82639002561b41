package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;

/** What the writers share: they know where they are, and refuse what DynamoDB would not take. */
abstract class TrackingItemWriter implements ItemWriter {

    /** DynamoDB counts a value of the item as the first level. */
    private static final int MAX_LEVELS = 32;

    private WriterFrame frame = new WriterFrame.OfMap(null);
    private int level = 1;

    /** Puts down the name of an attribute or entry. */
    abstract void putName(String attribute);

    /** Puts down a string. */
    abstract void putString(String value);

    /** Puts down a number. */
    abstract void putNumber(String value);

    /** Puts down binary; the array is the caller's. */
    abstract void putBinary(byte[] value);

    /** Puts down a boolean. */
    abstract void putBoolean(boolean value);

    /** Puts down NULL. */
    abstract void putNull();

    /** Begins a map, a list or a set. */
    abstract void putBegin(AttributeType type);

    /** Ends it. */
    abstract void putEnd(AttributeType type);

    /** Whether the next value is the element of a set. */
    final boolean isInSet() {
        return frame instanceof WriterFrame.OfSet;
    }

    /** An error for a name that the map has already. */
    final ConversionException nameTwice() {
        return unwritable("a name that its map does not have yet");
    }

    @Override
    public final void name(String attribute) {
        frame.name(attribute);
        putName(attribute);
    }

    @Override
    public final void writeString(String value) {
        checkLevel();
        putString(value);
        frame.wrote(AttributeType.S, value);
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
        frame.wrote(AttributeType.N, text);
    }

    @Override
    public final void writeBinary(byte[] value) {
        checkLevel();
        putBinary(value);
        frame.wrote(AttributeType.B, value);
    }

    @Override
    public final void writeBoolean(boolean value) {
        checkLevel();
        putBoolean(value);
        frame.wrote(AttributeType.BOOL, value);
    }

    @Override
    public final void writeNull() {
        checkLevel();
        putNull();
        frame.wrote(AttributeType.NULL, true);
    }

    @Override
    public final void beginMap() {
        begin(new WriterFrame.OfMap(frame));
    }

    @Override
    public final void endMap() {
        end(frame);
    }

    @Override
    public final void beginList() {
        begin(new WriterFrame.OfElements(frame, AttributeType.L));
    }

    @Override
    public final void endList() {
        end(frame);
    }

    @Override
    public final void beginSet(AttributeType type) {
        begin(new WriterFrame.OfSet(frame, type));
    }

    @Override
    public final void endSet() {
        end(frame);
    }

    private void begin(WriterFrame inner) {
        checkLevel();
        putBegin(inner.type);
        frame = inner;
        level += inner.levels();
    }

    private void end(WriterFrame ended) {
        frame = ended.outer();
        level -= ended.levels();
        if (ended instanceof WriterFrame.OfSet set) {
            checkElements(set);
        }
        putEnd(ended.type);
        frame.wrote(ended.type, ended);
    }

    private void checkElements(WriterFrame.OfSet set) {
        if (set.size() == 0) {
            throw unwritable("a set of at least one element");
        }
        if (set.distinct() < set.size()) {
            throw unwritable("a set whose elements are stored differently");
        }
    }

    private void checkLevel() {
        if (level > MAX_LEVELS) {
            throw unwritable("at most 32 levels of lists and maps");
        }
    }

    @Override
    public final ConversionException unwritable(String expected) {
        return ConversionException.onWrite(frame.place().path(), expected);
    }
}
