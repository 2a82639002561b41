package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item for the AWS SDK, with its attributes in the order in which they were written. */
public final class MapItemWriter implements ItemWriter {

    /** DynamoDB keeps 38 significant digits, from 1E-130 to 9.99…E+125. */
    private static final int MAX_DIGITS = 38;

    private static final int MIN_EXPONENT = -130;
    private static final int MAX_EXPONENT = 125;

    private final Map<String, AttributeValue> item = new LinkedHashMap<>();
    private String name = "";

    /** What was written so far. The map is the caller's own once the writer is done. */
    public Map<String, AttributeValue> item() {
        return item;
    }

    @Override
    public void name(String attribute) {
        name = attribute;
    }

    @Override
    public void writeString(String value) {
        item.put(name, AttributeValue.fromS(value));
    }

    @Override
    public void writeNumber(long value) {
        item.put(name, AttributeValue.fromN(Long.toString(value)));
    }

    @Override
    public void writeNumber(double value) {
        if (!Double.isFinite(value)) {
            throw unwritable("a finite number");
        }
        writeNumber(BigDecimal.valueOf(value));
    }

    @Override
    public void writeNumber(BigDecimal value) {
        item.put(
                name,
                AttributeValue.fromN(value.signum() == 0 ? "0" : storable(value).toString()));
    }

    private BigDecimal storable(BigDecimal value) {
        long exponent = (long) value.precision() - value.scale() - 1;
        if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
            throw unwritable("a number between 1E-130 and 9.99E+125 in magnitude");
        }
        if (value.precision() <= MAX_DIGITS) {
            return value;
        }
        BigDecimal significant = value.stripTrailingZeros();
        if (significant.precision() > MAX_DIGITS) {
            throw unwritable("a number of at most 38 significant digits");
        }
        return significant;
    }

    @Override
    public void writeBinary(byte[] value) {
        item.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    }

    @Override
    public void writeBoolean(boolean value) {
        item.put(name, AttributeValue.fromBool(value));
    }

    @Override
    public ConversionException unwritable(String expected) {
        return ConversionException.onWrite(name, expected);
    }
}
