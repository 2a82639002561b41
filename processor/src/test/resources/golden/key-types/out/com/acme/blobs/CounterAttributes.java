package com.acme.blobs;

import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Counter}, to write conditions with:
 * {@code it -> it.shard().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CounterAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final CounterAttributes INSTANCE = new CounterAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private CounterAttributes() {
    }

    /**
     * Attribute {@code shard}, from {@link Counter#shard()}.
     *
     * @return its path
     */
    public NumberPath<Long> shard() {
        return NumberPath.of("shard", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code letter}, from {@link Counter#letter()}.
     *
     * @return its path
     */
    public TextPath<Character> letter() {
        return TextPath.of("letter", CharacterCodec.INSTANCE);
    }

    /**
     * Attribute {@code count}, from {@link Counter#count()}.
     *
     * @return its path
     */
    public NumberPath<Long> count() {
        return NumberPath.of("count", LongCodec.INSTANCE);
    }
}
