package io.dynawright.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.Abortable;

/** Bytes in the place of a body that was read already, and the error with which that ended, if it ended with one. */
final class ReplayedBody extends InputStream implements Abortable {

    private final byte[] bytes;
    private final InputStream original;
    private final @Nullable Exception failure;
    private int at;

    /** Bytes in the place of a body that was read to its end. */
    ReplayedBody(byte[] bytes, InputStream original) {
        this(bytes, original, null);
    }

    /** The bytes that came before a body could not be read any more. */
    ReplayedBody(byte[] bytes, InputStream original, @Nullable Exception failure) {
        this.bytes = bytes;
        this.original = original;
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        return false;
    }

    @Override
    public int available() {
        return bytes.length - at;
    }

    @Override
    public void close() throws IOException {
        original.close();
    }

    @Override
    public void abort() {
        if (original instanceof Abortable abortable) {
            abortable.abort();
        }
    }
}
