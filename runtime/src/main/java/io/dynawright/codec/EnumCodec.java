package io.dynawright.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An enum as a string, by {@link Enum#name()}. A stored text that is no constant's name is an error on read.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements TextCodec<E> {

    private final E[] constants;
    private final Map<String, E> byName;

    private EnumCodec(E[] constants, Map<String, E> byName) {
        this.constants = constants;
        this.byName = byName;
    }

    /**
     * The codec of an enum.
     *
     * @param constants the enum's {@code values()}
     */
    public static <E extends Enum<E>> EnumCodec<E> of(E[] constants) {
        Map<String, E> byName = new HashMap<>();
        for (E constant : constants) {
            byName.put(constant.name(), constant);
        }
        return new EnumCodec<>(constants, byName);
    }

    @Override
    public E read(ItemReader in) {
        E constant = byName.get(in.readString());
        if (constant == null) {
            throw in.malformed("one of " + names());
        }
        return constant;
    }

    private String names() {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Override
    public void write(E value, ItemWriter out) {
        out.writeString(value.name());
    }
}
