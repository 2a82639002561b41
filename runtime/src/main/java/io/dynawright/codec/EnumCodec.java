package io.dynawright.codec;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as a string, by {@link Enum#name()} or by a text of one's choice. A stored text that no constant has is an
 * error on read, unless there is a default. The default is for reading alone: it is written under its own text.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements TextCodec<E> {

    private final E[] constants;
    private final String[] texts;
    private final @Nullable E byDefault;

    private EnumCodec(E[] constants, String[] texts, @Nullable E byDefault) {
        this.constants = constants;
        this.texts = texts;
        this.byDefault = byDefault;
    }

    /**
     * The codec that stores constants by name.
     *
     * @param constants the enum's {@code values()}
     */
    public static <E extends Enum<E>> EnumCodec<E> of(E[] constants) {
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = constants[i].name();
        }
        return new EnumCodec<>(constants, names, null);
    }

    /**
     * The codec that stores each constant under a text of its own.
     *
     * @param constants the enum's {@code values()}
     * @param texts one for each constant, in their order
     */
    public static <E extends Enum<E>> EnumCodec<E> of(E[] constants, String... texts) {
        if (texts.length != constants.length || new HashSet<>(List.of(texts)).size() < texts.length) {
            throw new IllegalArgumentException("Each constant needs a text that no other has");
        }
        return new EnumCodec<>(constants, texts.clone(), null);
    }

    /**
     * The codec that stores constants by {@link Object#toString()}, as the AWS SDK's enhanced client does. If several
     * have the same text, the last of them is read.
     *
     * @param constants the enum's {@code values()}
     */
    public static <E extends Enum<E>> EnumCodec<E> byText(E[] constants) {
        String[] texts = new String[constants.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = constants[i].toString();
        }
        return new EnumCodec<>(constants, texts, null);
    }

    /** The same, but that a stored text which no constant has is read as this one. */
    public EnumCodec<E> withDefault(E constant) {
        return new EnumCodec<>(constants, texts, constant);
    }

    /** The enum, which may have no constants to ask. */
    @SuppressWarnings("unchecked") // An array E[] has components of class E.
    Class<E> type() {
        return (Class<E>) constants.getClass().getComponentType();
    }

    @Override
    public E read(ItemReader in) {
        String text = in.readString();
        for (int i = texts.length - 1; i >= 0; i--) {
            if (texts[i].equals(text)) {
                return constants[i];
            }
        }
        if (byDefault == null) {
            throw in.malformed("one of " + String.join(", ", texts));
        }
        return byDefault;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // The texts are in the order of the constants.
    public void write(E value, ItemWriter out) {
        out.writeString(texts[value.ordinal()]);
    }
}
