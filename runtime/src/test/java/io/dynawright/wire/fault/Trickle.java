package io.dynawright.wire.fault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Random;

/** A body that comes in small pieces, and may end before its time. Belongs to one reader. */
public final class Trickle extends InputStream {

    private final byte[] body;
    private final int length;
    private final int most;
    private final Random random;
    private final Optional<IOException> error;
    private int at;
    private boolean isRead;
    private boolean isClosed;

    /**
     * A body.
     *
     * @param length how much of it comes
     * @param most how many bytes come at once at most
     * @param error how it ends after that; empty if it just does
     */
    public Trickle(byte[] body, int length, int most, Random random, Optional<IOException> error) {
        this.body = body;
        this.length = length;
        this.most = most;
        this.random = random;
        this.error = error;
    }

    /** Whether somebody has read it to its end. */
    public boolean isRead() {
        return isRead;
    }

    /** Whether somebody has closed it. */
    public boolean isClosed() {
        return isClosed;
    }

    @Override
    public int read() throws IOException {
        if (at < length) {
            return body[at++] & 0xff;
        }
        return end();
    }

    @Override
    public int read(byte[] to, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (at == length) {
            return end();
        }
        int now = Math.min(Math.min(count, length - at), 1 + random.nextInt(most));
        System.arraycopy(body, at, to, offset, now);
        at += now;
        return now;
    }

    private int end() throws IOException {
        if (error.isPresent()) {
            throw error.get();
        }
        isRead = true;
        return -1;
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
