package io.dynawright.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Supplier;

/**
 * Any type that Jackson maps, as a string of JSON. Jackson's modules are taken from the class path, such as that for
 * {@code java.time}, and its annotations on the type apply.
 *
 * <p>Errors name the type, not what Jackson says, which quotes the value.
 *
 * @param <T> the Java type
 */
public final class JsonCodec<T> implements TextCodec<T> {

    private final Supplier<ObjectReader> reader;
    private final Supplier<ObjectWriter> writer;

    private JsonCodec(Supplier<ObjectReader> reader, Supplier<ObjectWriter> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** The codec of a class. */
    public static <T> JsonCodec<T> of(Class<T> type) {
        return new JsonCodec<>(() -> Mapper.INSTANCE.readerFor(type), () -> Mapper.INSTANCE.writerFor(type));
    }

    /** The codec of a generic type. */
    public static <T> JsonCodec<T> of(TypeReference<T> type) {
        return new JsonCodec<>(() -> Mapper.INSTANCE.readerFor(type), () -> Mapper.INSTANCE.writerFor(type));
    }

    @Override
    public T read(ItemReader in) {
        String text = in.readString();
        T value;
        try {
            value = reader.get().readValue(text);
        } catch (JsonProcessingException e) {
            throw in.malformed(expected(e));
        }
        if (value == null) {
            throw in.malformed("JSON of " + typeName());
        }
        return value;
    }

    @Override
    public void write(T value, ItemWriter out) {
        String text;
        try {
            text = writer.get().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw out.unwritable(expected(e));
        }
        StringCodec.INSTANCE.write(text, out);
    }

    private String expected(JsonProcessingException e) {
        // The fault of a type, not of a value: without its name nobody could mend it.
        return e instanceof InvalidDefinitionException unmapped && unmapped.getType() != null
                ? "JSON of " + typeName() + ", but Jackson cannot map "
                        + unmapped.getType().toCanonical()
                : "JSON of " + typeName();
    }

    private String typeName() {
        return reader.get().getValueType().toCanonical();
    }

    /** Made when the first value is read or written: finding modules takes its time. */
    private static final class Mapper {

        static final JsonMapper INSTANCE = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
