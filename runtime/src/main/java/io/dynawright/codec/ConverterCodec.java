package io.dynawright.codec;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A type with an {@link AttributeConverter} of the AWS SDK's enhanced client. As there, the converter never meets null,
 * neither an absent attribute nor NULL.
 *
 * <p>A runtime exception of the converter becomes a {@link io.dynawright.error.ConversionException} that says where. It
 * names the class of that exception, and leaves it out otherwise, since its message may well quote the value.
 *
 * @param <T> the Java type
 */
public final class ConverterCodec<T> implements Codec<T> {

    private final AttributeConverter<T> converter;

    private ConverterCodec(AttributeConverter<T> converter) {
        this.converter = converter;
    }

    /** The codec that does what this converter does. */
    public static <T> ConverterCodec<T> of(AttributeConverter<T> converter) {
        return new ConverterCodec<>(converter);
    }

    @Override
    public T read(ItemReader in) {
        AttributeValue stored = AttributeValueCodec.INSTANCE.read(in);
        T value;
        try {
            value = converter.transformTo(stored);
        } catch (RuntimeException e) {
            throw in.malformed(accepted(e.getClass().getName()));
        }
        if (value == null) {
            throw in.malformed(accepted("null"));
        }
        return value;
    }

    @Override
    public void write(T value, ItemWriter out) {
        AttributeValue stored;
        try {
            stored = converter.transformFrom(value);
        } catch (RuntimeException e) {
            throw out.unwritable(accepted(e.getClass().getName()));
        }
        if (stored == null) {
            throw out.unwritable(accepted("null"));
        }
        AttributeValueCodec.INSTANCE.write(stored, out);
    }

    private String accepted(String outcome) {
        return "a value that " + converter.getClass().getName() + " converts, which it answered with " + outcome;
    }
}
