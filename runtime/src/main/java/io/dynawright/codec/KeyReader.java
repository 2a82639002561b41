package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.Base64;

/** Shows the name of an entry as the single value that the key of the map was. */
final class KeyReader implements ItemReader {

    private final ItemReader outer;
    private String text = "";

    /** The reader around stands on the entry, and so knows the path. */
    KeyReader(ItemReader outer) {
        this.outer = outer;
    }

    /** The same reader, on the entry of this name. */
    KeyReader on(String name) {
        text = name;
        return this;
    }

    @Override
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public String readString() {
        return text;
    }

    @Override
    public String readNumber() {
        return text;
    }

    @Override
    public byte[] readBinary() {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw malformed("Base64");
        }
    }

    @Override
    public boolean readBoolean() {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed("true or false");
        };
    }

    @Override
    public void skip() {
        // There is nothing behind the text.
    }

    @Override
    public ConversionException malformed(String expected) {
        return outer.malformed("an entry whose key is " + expected);
    }

    @Override
    public ConversionException missing(String attribute) {
        throw noSingleValue();
    }

    @Override
    public String path() {
        return outer.path();
    }

    @Override
    public String nextEntry() {
        throw noSingleValue();
    }

    @Override
    public String peekString(String attribute) {
        throw noSingleValue();
    }

    @Override
    public CharSequence peekNumber(String attribute) {
        throw noSingleValue();
    }

    @Override
    public void beginMap() {
        throw noSingleValue();
    }

    @Override
    public void beginList() {
        throw noSingleValue();
    }

    @Override
    public void beginSet() {
        throw noSingleValue();
    }

    @Override
    public boolean nextElement() {
        throw noSingleValue();
    }

    private static IllegalStateException noSingleValue() {
        return new IllegalStateException("A scalar codec reads one single value");
    }
}
