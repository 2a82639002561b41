package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item for the AWS SDK, with its attributes in the order in which they were written. */
public final class MapItemWriter implements ItemWriter {

    /** DynamoDB counts a value of the item as the first level. */
    private static final int MAX_LEVELS = 32;

    private final Map<String, AttributeValue> item = new LinkedHashMap<>();
    private WriterFrame frame = new WriterFrame.OfMap(null, item);
    private int level = 1;

    /** What was written so far. The map is the caller's own once the writer is done. */
    public Map<String, AttributeValue> item() {
        return item;
    }

    @Override
    public void name(String attribute) {
        frame.name(attribute);
    }

    @Override
    public void writeString(String value) {
        add(AttributeValue.fromS(value));
    }

    @Override
    public void writeNumber(long value) {
        add(AttributeValue.fromN(Long.toString(value)));
    }

    @Override
    public void writeNumber(double value) {
        if (!Double.isFinite(value)) {
            throw unwritable("a finite number");
        }
        writeNumber(BigDecimal.valueOf(value));
    }

    @Override
    public void writeNumber(BigDecimal value) {
        add(AttributeValue.fromN(StorableNumber.text(value, this)));
    }

    @Override
    public void writeBinary(byte[] value) {
        add(AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    }

    @Override
    public void writeBoolean(boolean value) {
        add(AttributeValue.fromBool(value));
    }

    @Override
    public void writeNull() {
        add(AttributeValue.fromNul(true));
    }

    @Override
    public void beginMap() {
        begin(new WriterFrame.OfMap(frame, new LinkedHashMap<>()));
    }

    @Override
    public void endMap() {
        end();
    }

    @Override
    public void beginList() {
        begin(new WriterFrame.OfList(frame));
    }

    @Override
    public void endList() {
        end();
    }

    /** A set counts as one value: its elements are no level of their own. */
    @Override
    public void beginSet(AttributeType type) {
        checkLevel();
        frame = new WriterFrame.OfSet(frame, type);
    }

    @Override
    public void endSet() {
        close();
    }

    private void begin(WriterFrame inner) {
        checkLevel();
        frame = inner;
        level++;
    }

    private void end() {
        close();
        level--;
    }

    private void close() {
        WriterFrame ended = frame;
        frame = ended.outer();
        frame.add(ended.value(this));
    }

    private void add(AttributeValue value) {
        checkLevel();
        frame.add(value);
    }

    private void checkLevel() {
        if (level > MAX_LEVELS) {
            throw unwritable("at most 32 levels of lists and maps");
        }
    }

    @Override
    public ConversionException unwritable(String expected) {
        return ConversionException.onWrite(frame.path(), expected);
    }
}
