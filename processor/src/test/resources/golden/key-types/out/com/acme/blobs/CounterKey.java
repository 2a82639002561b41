package com.acme.blobs;

import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Counter}: {@code shard} and {@code letter} of table
 * {@code counters}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CounterKey implements EntityKey<Counter> {
    /**
     * The partition key.
     */
    private final long shard;

    /**
     * The sort key.
     */
    private final Character letter;

    /**
     * A key of checked values.
     *
     * @param shard {@code shard}
     * @param letter {@code letter}
     */
    private CounterKey(long shard, Character letter) {
        this.shard = shard;
        this.letter = letter;
    }

    /**
     * The key with these values.
     *
     * @param shard {@code shard}
     * @param letter {@code letter}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static CounterKey of(long shard, Character letter) {
        return new CounterKey(shard, EntityKey.required("counters", "letter", letter));
    }

    /**
     * The partition key, from {@link Counter#shard()}.
     *
     * @return {@code shard}
     */
    public long shard() {
        return shard;
    }

    /**
     * The sort key, from {@link Counter#letter()}.
     *
     * @return {@code letter}
     */
    public Character letter() {
        return letter;
    }

    @Override
    public void write(ItemWriter out) {
        out.name("shard");
        LongCodec.INSTANCE.writePrimitive(shard, out);
        out.attribute("letter", letter, CharacterCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CounterKey that
                && shard == that.shard
                && letter.equals(that.letter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shard, letter);
    }

    @Override
    public String toString() {
        return "CounterKey[shard=" + shard + ", letter=" + letter + "]";
    }
}
