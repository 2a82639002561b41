package io.dynawright;

import io.dynawright.operation.PageStart;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a cursor holds, in bytes: how much is left of a limit, then, for each attribute of the key, its name, its type and
 * its value. Each of these is preceded by its length, but for the type.
 */
final class Position {

    private static final int NO_LIMIT = 0;

    private Position() {}

    /** The position after this key, with so many items still wanted in all. */
    static byte[] encode(Map<String, AttributeValue> key, long stillWanted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int limit = stillWanted > Integer.MAX_VALUE ? NO_LIMIT : (int) stillWanted;
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(limit).array());
        key.forEach((name, value) -> {
            write(name.getBytes(StandardCharsets.UTF_8), out);
            out.write(value.type().name().charAt(0));
            write(bytes(value), out);
        });
        return out.toByteArray();
    }

    private static byte[] bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().getBytes(StandardCharsets.UTF_8);
            case N -> value.n().getBytes(StandardCharsets.UTF_8);
            case B -> value.b().asByteArrayUnsafe();
            default -> throw new IllegalStateException("DynamoDB has no keys of type " + value.type());
        };
    }

    /** Names and keys are shorter than 64 KB. */
    private static void write(byte[] bytes, ByteArrayOutputStream out) {
        out.write(bytes.length >>> Byte.SIZE);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    /** Where the page begins that these bytes stand for. */
    static PageStart decode(byte[] position) {
        ByteBuffer in = ByteBuffer.wrap(position);
        int limit = in.getInt();
        Map<String, AttributeValue> key = new HashMap<>();
        while (in.hasRemaining()) {
            String name = text(read(in));
            key.put(name, value((char) in.get(), in));
        }
        return new PageStart(key, limit == NO_LIMIT ? Long.MAX_VALUE : limit);
    }

    private static AttributeValue value(char type, ByteBuffer in) {
        byte[] bytes = read(in);
        return switch (type) {
            case 'S' -> AttributeValue.fromS(text(bytes));
            case 'N' -> AttributeValue.fromN(text(bytes));
            default -> AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes));
        };
    }

    private static byte[] read(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
