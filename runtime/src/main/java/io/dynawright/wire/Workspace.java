package io.dynawright.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, and what is noted of them. It is used again for other answers. Belongs to one thread at a time. */
final class Workspace {

    private static final int BODY = 8 * 1024;

    private final Tape tape;
    private final Names names;
    private final Expectations expectations;
    private final SiblingNames siblings = new SiblingNames();
    private final Cuts cuts = new Cuts();
    /** A reader that nobody uses; those of items that are kept may be asked for by several threads. */
    private final AtomicReference<@Nullable EncodedItemReader> idleReader = new AtomicReference<>();

    private byte[] body;
    private int size;

    /** An empty one. */
    Workspace() {
        this(new Tape(), new Names(), new byte[BODY], 0);
    }

    private Workspace(Tape tape, Names names, byte[] body, int size) {
        this.tape = tape;
        this.names = names;
        expectations = new Expectations(names);
        this.body = body;
        this.size = size;
    }

    /** A copy for those who read, which takes no more memory than it must. */
    Workspace compacted() {
        return new Workspace(tape.compacted(), names.copy(), copy(), size);
    }

    /** The bytes, of which more are there than belong to the answer. */
    byte[] body() {
        return body;
    }

    /** How many bytes the answer has. */
    int size() {
        return size;
    }

    /** Where the values of items stand. */
    Tape tape() {
        return tape;
    }

    /** Names that came in this answer or before. */
    Names names() {
        return names;
    }

    /** What items are likely to be like. */
    Expectations expectations() {
        return expectations;
    }

    /** A reader that stands at the beginning of an item. */
    EncodedItemReader reader(Lease lease, int item) {
        EncodedItemReader idle = idleReader.getAndSet(null);
        if (idle == null || !idle.isOf(lease)) {
            return new EncodedItemReader(lease, item);
        }
        idle.begin(item);
        return idle;
    }

    /** The reader is not used any more, but by this workspace for another item. */
    void reuse(EncodedItemReader used) {
        idleReader.set(used);
    }

    /** Compares names. */
    SiblingNames siblings() {
        return siblings;
    }

    /** What is left out of the document that the SDK gets. */
    Cuts cuts() {
        return cuts;
    }

    /** How many bytes of memory it holds, about. */
    long capacity() {
        return (long) body.length + tape.capacity();
    }

    /** Forgets what was in it. */
    void clear() {
        size = 0;
        tape.clear();
        cuts.clear();
        names.nextAnswer();
        idleReader.set(null);
    }

    /** Takes in all that comes, or as much as comes before an error. */
    void fill(InputStream in) throws IOException {
        int read = 0;
        while (read >= 0) {
            size += read;
            // The body may be another one when there is room.
            int room = room();
            read = in.read(body, size, room);
        }
    }

    /** Takes in what comes next. */
    void append(ByteBuffer part) {
        int length = part.remaining();
        while (room() < length) {
            grow();
        }
        part.get(body, size, length);
        size += length;
    }

    /** How much can be read at once; there is always room for the zero that ends the bytes for the scanner. */
    private int room() {
        if (size + 1 >= body.length) {
            grow();
        }
        return body.length - size - 1;
    }

    private void grow() {
        body = Arrays.copyOf(body, Math.multiplyExact(2, body.length));
    }

    /** The checksum of the bytes. */
    long crc32() {
        CRC32 checksum = new CRC32();
        checksum.update(body, 0, size);
        return checksum.getValue();
    }

    /** The bytes, alone in an array of the caller's own. */
    byte[] copy() {
        return Arrays.copyOf(body, size);
    }

    /** Ends the bytes for the scanner. */
    void terminate() {
        body[size] = 0;
    }
}
