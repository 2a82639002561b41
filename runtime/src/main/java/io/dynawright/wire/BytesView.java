package io.dynawright.wire;

import java.util.Objects;

/** A text in ASCII as it stands in the bytes of an answer, good until it is set to another. */
final class BytesView implements CharSequence {

    private final byte[] body;
    private int start;
    private int length;

    BytesView(byte[] body) {
        this.body = body;
    }

    /** The same, of another part of the bytes. */
    BytesView at(int from, int to) {
        start = from;
        length = to - from;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) body[start + Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return TextForm.text(body, start + from, to - from, TextForm.PLAIN);
    }

    @Override
    public String toString() {
        return TextForm.text(body, start, length, TextForm.PLAIN);
    }
}
