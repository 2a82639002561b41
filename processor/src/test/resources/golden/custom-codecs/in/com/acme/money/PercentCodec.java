package com.acme.money;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.NumberCodec;

/** Has a constructor, and serves what a primitive type is boxed as. */
public final class PercentCodec implements NumberCodec<Integer> {

    @Override
    public Integer read(ItemReader in) {
        return Integer.parseInt(in.readNumber()) / 100;
    }

    @Override
    public void write(Integer value, ItemWriter out) {
        out.writeNumber(value * 100L);
    }
}
