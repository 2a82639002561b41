package io.dynawright.codec;

import io.dynawright.time.Zoning;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Single values, as operands of expressions and parts of keys need them. */
public final class AttributeValues {

    private AttributeValues() {}

    /**
     * Encodes a value as the attribute of this name stores it.
     *
     * @param attribute names the attribute in errors
     */
    public static <V> AttributeValue encode(String attribute, V value, Codec<? super V> codec) {
        return written(attribute, value, codec, new MapItemWriter());
    }

    /** The same, with the moments in it, which each run may store otherwise. */
    public static <V> EncodedValue encoded(String attribute, V value, Codec<? super V> codec) {
        MapItemWriter out = new MapItemWriter();
        return new EncodedValue(written(attribute, value, codec, out), out.moments());
    }

    private static <V> AttributeValue written(String attribute, V value, Codec<? super V> codec, MapItemWriter out) {
        out.attribute(attribute, value, codec);
        return Objects.requireNonNull(out.item().get(attribute), "a codec writes a value");
    }

    /**
     * Reads a value as the attribute of this name stores it; NULL is none.
     *
     * @param attribute names the attribute in errors
     * @throws io.dynawright.error.ConversionException if it is of another type, or cannot be a {@code V}
     */
    public static <V> Optional<V> decode(String attribute, AttributeValue value, Codec<V> codec) {
        return decode(attribute, value, codec, Zoning.UTC);
    }

    /** The same, with moments as this says. */
    public static <V> Optional<V> decode(String attribute, AttributeValue value, Codec<V> codec, Zoning zoning) {
        ItemReader in = ZonedItemReader.of(new MapItemReader(Map.of(attribute, value)), zoning, (name, same) -> same);
        return in.nextAttribute() == null ? Optional.empty() : Optional.of(codec.read(in));
    }

    /**
     * The name of the entry that a map has for a key.
     *
     * @param attribute names the map in errors
     * @throws io.dynawright.error.ConversionException if the key cannot name an entry
     */
    public static <K> String entry(String attribute, K key, ScalarCodec<? super K> codec) {
        MapItemWriter map = new MapItemWriter();
        map.name(attribute);
        KeyWriter name = new KeyWriter(map);
        codec.write(key, name);
        return name.written();
    }

    /** A value as messages show it: the text of a string or number, the length of binary, otherwise the type. */
    public static String describe(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case B -> value.b().asByteArrayUnsafe().length + " bytes";
            default -> String.valueOf(value.type());
        };
    }
}
