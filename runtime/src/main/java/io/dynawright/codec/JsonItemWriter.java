package io.dynawright.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Writes an item as DynamoDB JSON, {@code {"total":{"N":"1.5"},"paid":{"BOOL":true}}}. Binary is Base64 text. The braces
 * around the attributes are the caller's:
 *
 * <pre>{@code
 * generator.writeStartObject();
 * OrderSchema.INSTANCE.write(order, new JsonItemWriter(generator));
 * generator.writeEndObject();
 * }</pre>
 *
 * <p>When a value is refused, what came before it has gone to the generator already. A name that is written twice in one
 * map is refused by a generator with {@link
 * com.fasterxml.jackson.core.StreamWriteFeature#STRICT_DUPLICATE_DETECTION}.
 */
public final class JsonItemWriter extends TrackingItemWriter {

    private final JsonGenerator generator;

    /** A writer to this generator, which remains the caller's to close. */
    public JsonItemWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    void putName(String attribute) {
        put(() -> generator.writeFieldName(attribute));
    }

    @Override
    void putString(String value) {
        put(AttributeType.S, () -> generator.writeString(value));
    }

    @Override
    void putNumber(String value) {
        put(AttributeType.N, () -> generator.writeString(value));
    }

    @Override
    void putBinary(SdkBytes value) {
        put(
                AttributeType.B,
                () -> generator.writeString(Base64.getEncoder().encodeToString(value.asByteArrayUnsafe())));
    }

    @Override
    void putBoolean(boolean value) {
        put(AttributeType.BOOL, () -> generator.writeBoolean(value));
    }

    @Override
    void putNull() {
        put(AttributeType.NULL, () -> generator.writeBoolean(true));
    }

    @Override
    void putBegin(AttributeType type) {
        put(() -> {
            generator.writeStartObject();
            generator.writeFieldName(type.name());
            if (type == AttributeType.M) {
                generator.writeStartObject();
            } else {
                generator.writeStartArray();
            }
        });
    }

    @Override
    void putEnd(AttributeType type, int values) {
        put(() -> {
            if (type == AttributeType.M) {
                generator.writeEndObject();
            } else {
                generator.writeEndArray();
            }
            generator.writeEndObject();
        });
    }

    @Override
    void putEndOfSet(AttributeType type, List<?> values) {
        putEnd(type, values.size());
    }

    /** The elements of a set have no types of their own. */
    private void put(AttributeType type, Tokens content) {
        if (isInSet()) {
            put(content);
            return;
        }
        put(() -> {
            generator.writeStartObject();
            generator.writeFieldName(type.name());
            content.write();
            generator.writeEndObject();
        });
    }

    private void put(Tokens tokens) {
        try {
            tokens.write();
        } catch (StreamWriteException e) {
            throw nameTwice();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Tokens {

        void write() throws IOException;
    }
}
