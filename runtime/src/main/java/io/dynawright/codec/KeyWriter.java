package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import java.util.Base64;

/** Takes one key of a map, a single value, as the text that names its entry. */
final class KeyWriter implements ItemWriter {

    private final ItemWriter outer;
    private String text = "";

    /** The writer around knows the path. */
    KeyWriter(ItemWriter outer) {
        this.outer = outer;
    }

    String written() {
        return text;
    }

    @Override
    public void writeString(String value) {
        text = value;
    }

    @Override
    public void writeNumber(long value) {
        text = Long.toString(value);
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
        text = StorableNumber.text(value, this);
    }

    @Override
    public void writeBinary(byte[] value) {
        text = Base64.getEncoder().encodeToString(value);
    }

    @Override
    public void writeBoolean(boolean value) {
        text = Boolean.toString(value);
    }

    @Override
    public ConversionException unwritable(String expected) {
        return outer.unwritable("a map of which every key is " + expected);
    }

    @Override
    public void name(String attribute) {
        throw noSingleValue();
    }

    @Override
    public void writeNull() {
        throw noSingleValue();
    }

    @Override
    public void beginMap() {
        throw noSingleValue();
    }

    @Override
    public void endMap() {
        throw noSingleValue();
    }

    @Override
    public void beginList() {
        throw noSingleValue();
    }

    @Override
    public void endList() {
        throw noSingleValue();
    }

    @Override
    public void beginSet(AttributeType type) {
        throw noSingleValue();
    }

    @Override
    public void endSet() {
        throw noSingleValue();
    }

    private static IllegalStateException noSingleValue() {
        return new IllegalStateException("A scalar codec writes one single value");
    }
}
