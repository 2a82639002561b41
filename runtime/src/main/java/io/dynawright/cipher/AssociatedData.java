package io.dynawright.cipher;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The bytes to which a ciphertext is bound. After one byte for the version follow the attribute's name, the number of key
 * attributes, and for each of them, in the order of their names, its name, its type and its value. All that can be of any
 * length has its length before it, in four bytes, so that no two fields have the same bytes. Once values were encrypted,
 * a version never changes.
 */
final class AssociatedData {

    private static final byte VERSION = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private AssociatedData() {}

    static byte[] of(EncryptedField field) {
        AssociatedData data = new AssociatedData();
        data.out.write(VERSION);
        data.text(field.attribute());
        data.number(field.key().size());
        for (Map.Entry<String, AttributeValue> part : new TreeMap<>(field.key()).entrySet()) {
            data.text(part.getKey());
            data.value(part.getValue());
        }
        return data.out.toByteArray();
    }

    private void value(AttributeValue value) {
        switch (value.type()) {
            case S -> {
                out.write('S');
                text(value.s());
            }
            case N -> {
                out.write('N');
                text(canonical(value.n()));
            }
            case B -> {
                out.write('B');
                bytes(value.b().asByteArrayUnsafe());
            }
            default -> throw new IllegalArgumentException("A key is of type S, N or B, not " + value.type());
        }
    }

    /** DynamoDB takes 1, 1.0 and 1e0 as one key. */
    private static String canonical(String number) {
        return new BigDecimal(number).stripTrailingZeros().toString();
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
