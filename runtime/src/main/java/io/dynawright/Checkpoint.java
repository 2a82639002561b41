package io.dynawright;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far a parallel scan has come. Segments begin in the order of their numbers; those that began and are not among the
 * open ones are finished.
 *
 * @param segments how many segments there are
 * @param begun how many of them began
 * @param stillWanted how many items are still wanted in all; {@link Long#MAX_VALUE} for all there are
 * @param open the segments that began and are not finished, each with the key after which it goes on, which is empty for
 *     its beginning
 */
record Checkpoint(int segments, int begun, long stillWanted, SortedMap<Integer, Map<String, AttributeValue>> open) {

    private static final int FIXED_BYTES = 2 * Integer.BYTES + Long.BYTES;

    /** The beginning of a scan in so many segments. */
    static Checkpoint beginning(int segments, long wanted) {
        return new Checkpoint(segments, 0, wanted, new TreeMap<>());
    }

    /** In bytes: the three numbers, then for each open segment its number, and its position after its length. */
    byte[] encode() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(FIXED_BYTES)
                .putInt(segments)
                .putInt(begun)
                .putLong(stillWanted)
                .array());
        open.forEach((segment, key) -> {
            byte[] position = Position.encode(key, Long.MAX_VALUE);
            out.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES + position.length)
                    .putInt(segment)
                    .putInt(position.length)
                    .put(position)
                    .array());
        });
        return out.toByteArray();
    }

    /** What these bytes stand for. */
    static Checkpoint decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        SortedMap<Integer, Map<String, AttributeValue>> open = new TreeMap<>();
        Checkpoint checkpoint = new Checkpoint(in.getInt(), in.getInt(), in.getLong(), open);
        while (in.hasRemaining()) {
            int segment = in.getInt();
            byte[] position = new byte[in.getInt()];
            in.get(position);
            open.put(segment, Objects.requireNonNull(Position.decode(position).exclusiveKey(), "a position has a key"));
        }
        return checkpoint;
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Checkpoint of " + segments + " segments";
    }
}
