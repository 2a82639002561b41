package io.dynawright.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** {@link BigInteger} as a number, of at most 38 digits. */
public final class BigIntegerCodec implements NumberCodec<BigInteger> {

    /** The codec. */
    public static final BigIntegerCodec INSTANCE = new BigIntegerCodec();

    private BigIntegerCodec() {}

    @Override
    public BigInteger read(ItemReader in) {
        return Numbers.bigInteger(in);
    }

    @Override
    public void write(BigInteger value, ItemWriter out) {
        out.writeNumber(new BigDecimal(value));
    }
}
