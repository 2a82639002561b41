package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import org.jspecify.annotations.Nullable;

/** Shows one text as a string and as a number, as views that are no strings. */
record ViewReader(String text) implements ItemReader {

    /** Only what a view has to have. */
    private record View(String text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public CharSequence readStringView() {
        return new View(text);
    }

    @Override
    public CharSequence readNumberView() {
        return new View(text);
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
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public ConversionException malformed(String expected) {
        return ConversionException.onRead("a", expected, "another");
    }

    @Override
    public String path() {
        return "a";
    }

    @Override
    public @Nullable String nextEntry() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String peekString(String attribute) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable CharSequence peekNumber(String attribute) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void beginMap() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void beginList() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void beginSet() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean nextElement() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void skip() {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] readBinary() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean readBoolean() {
        throw new UnsupportedOperationException();
    }
}
