package com.acme.clashes;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Words}: {@code in} and {@code out} of table {@code words}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class WordsKey implements EntityKey<Words> {
    /**
     * The partition key.
     */
    private final String in;

    /**
     * The sort key.
     */
    private final String out;

    /**
     * A key of checked values.
     *
     * @param in {@code in}
     * @param out {@code out}
     */
    private WordsKey(String in, String out) {
        this.in = in;
        this.out = out;
    }

    /**
     * The key with these values.
     *
     * @param in {@code in}
     * @param out {@code out}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static WordsKey of(String in, String out) {
        return new WordsKey(EntityKey.required("words", "in", in),
                EntityKey.required("words", "out", out));
    }

    /**
     * The partition key, from {@link Words#getIn()}.
     *
     * @return {@code in}
     */
    public String in() {
        return in;
    }

    /**
     * The sort key, from {@link Words#getOut()}.
     *
     * @return {@code out}
     */
    public String out() {
        return out;
    }

    @Override
    public void write(ItemWriter out_) {
        out_.attribute("in", in, StringCodec.INSTANCE);
        out_.attribute("out", out, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordsKey that
                && in.equals(that.in)
                && out.equals(that.out);
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, out);
    }

    @Override
    public String toString() {
        return "WordsKey[in=" + in + ", out=" + out + "]";
    }
}
