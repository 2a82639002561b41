package io.dynawright.codec;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the attributes that a class does not declare, and writes them back: what generated code does for {@link
 * io.dynawright.annotation.CatchAll}.
 *
 * @param <V> the type of a collected value
 */
public final class CatchAll<V> {

    private final Codec<V> codec;
    private final Set<String> declared;

    private CatchAll(Codec<V> codec, Set<String> declared) {
        this.codec = codec;
        this.declared = declared;
    }

    /** What collects all attributes but those of these names. */
    public static <V> CatchAll<V> of(Codec<V> codec, String... declared) {
        return new CatchAll<>(codec, Set.of(declared));
    }

    /**
     * Moves to the next attribute that is declared and not NULL, and puts those that are not declared into the map on
     * the way. One that is NULL is put there too if the codec has a value for it.
     *
     * @return the attribute's name; null after the last one, which leaves the item or map
     * @throws io.dynawright.error.ConversionException if one that is not declared is of a type that the codec does not
     *     read
     */
    public @Nullable String nextAttribute(ItemReader in, Map<String, V> others) {
        for (String name = in.nextEntry(); name != null; name = in.nextEntry()) {
            if (!declared.contains(name)) {
                collect(name, in, others);
            } else if (!in.isNull()) {
                return name;
            }
        }
        return null;
    }

    private void collect(String name, ItemReader in, Map<String, V> others) {
        V value = in.readNullable(codec);
        if (value != null) {
            others.put(name, value);
        }
    }

    /**
     * Writes what was collected; null stands for nothing, as a map and as a value.
     *
     * @throws io.dynawright.error.ConversionException if one has the name of an attribute that is declared
     */
    public void write(@Nullable Map<String, V> others, ItemWriter out) {
        if (others != null) {
            for (Map.Entry<String, V> other : others.entrySet()) {
                write(other.getKey(), other.getValue(), out);
            }
        }
    }

    private void write(String name, @Nullable V value, ItemWriter out) {
        if (value != null) {
            out.name(name);
            if (declared.contains(name)) {
                throw out.unwritable("a name that the class itself does not declare");
            }
            codec.write(value, out);
        }
    }
}
