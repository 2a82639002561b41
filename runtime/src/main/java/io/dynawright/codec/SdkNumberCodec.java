package io.dynawright.codec;

import java.math.BigDecimal;
import software.amazon.awssdk.core.SdkNumber;

/**
 * {@link SdkNumber}, the AWS SDK's number, as a number. One that is not finite or no number at all is refused on write.
 * As for {@link BigDecimalCodec}, trailing zeros are not kept; two {@code SdkNumber}s are equal only if their texts are.
 */
public final class SdkNumberCodec implements NumberCodec<SdkNumber> {

    /** The codec. */
    public static final SdkNumberCodec INSTANCE = new SdkNumberCodec();

    private SdkNumberCodec() {}

    @Override
    public SdkNumber read(ItemReader in) {
        return SdkNumber.fromBigDecimal(Numbers.decimal(in));
    }

    @Override
    public void write(SdkNumber value, ItemWriter out) {
        out.writeNumber(decimal(value, out));
    }

    /** By its text, since the SDK widens a float to a double on its way to a decimal. */
    private static BigDecimal decimal(SdkNumber value, ItemWriter out) {
        try {
            return new BigDecimal(value.stringValue());
        } catch (NumberFormatException e) {
            throw out.unwritable("a finite number");
        }
    }
}
