package com.acme.clashes;

import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Character}: {@code initial} and {@code second} of table
 * {@code characters}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CharacterKey implements EntityKey<Character> {
    /**
     * The partition key.
     */
    private final char initial;

    /**
     * The sort key.
     */
    private final java.lang.Character second;

    /**
     * A key of checked values.
     *
     * @param initial {@code initial}
     * @param second {@code second}
     */
    private CharacterKey(char initial, java.lang.Character second) {
        this.initial = initial;
        this.second = second;
    }

    /**
     * The key with these values.
     *
     * @param initial {@code initial}
     * @param second {@code second}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static CharacterKey of(char initial, java.lang.Character second) {
        return new CharacterKey(initial, EntityKey.required("characters", "second", second));
    }

    /**
     * The partition key, from {@link Character#initial()}.
     *
     * @return {@code initial}
     */
    public char initial() {
        return initial;
    }

    /**
     * The sort key, from {@link Character#second()}.
     *
     * @return {@code second}
     */
    public java.lang.Character second() {
        return second;
    }

    @Override
    public void write(ItemWriter out) {
        out.name("initial");
        CharacterCodec.INSTANCE.writePrimitive(initial, out);
        out.attribute("second", second, CharacterCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterKey that
                && initial == that.initial
                && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(initial, second);
    }

    @Override
    public String toString() {
        return "CharacterKey[initial=" + initial + ", second=" + second + "]";
    }
}
