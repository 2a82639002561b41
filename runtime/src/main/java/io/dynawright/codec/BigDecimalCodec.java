package io.dynawright.codec;

import java.math.BigDecimal;

/** {@link BigDecimal} as a number. Its scale is not kept: DynamoDB drops trailing zeros. */
public final class BigDecimalCodec implements NumberCodec<BigDecimal> {

    /** The codec. */
    public static final BigDecimalCodec INSTANCE = new BigDecimalCodec();

    private BigDecimalCodec() {}

    @Override
    public BigDecimal read(ItemReader in) {
        return Numbers.decimal(in);
    }

    @Override
    public void write(BigDecimal value, ItemWriter out) {
        out.writeNumber(value);
    }
}
