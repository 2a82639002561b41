package io.dynawright.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * {@link Object} as whatever its value is, for attributes that are marked {@code @Dynamic}.
 *
 * <table>
 *   <caption>What is stored as what, and read as what</caption>
 *   <tr><th>Java value</th><th>stored</th><th>read</th></tr>
 *   <tr><td>{@code String}, {@code Character}</td><td>S</td><td>{@code String}</td></tr>
 *   <tr><td>the boxes of numbers, {@code BigInteger}, {@code BigDecimal}</td><td>N</td><td>{@code BigDecimal}</td></tr>
 *   <tr><td>{@code byte[]}, {@code ByteBuffer}, {@code SdkBytes}</td><td>B</td><td>{@code byte[]}</td></tr>
 *   <tr><td>{@code Boolean}</td><td>BOOL</td><td>{@code Boolean}</td></tr>
 *   <tr><td>{@code Set}, all strings, all numbers or all binary</td><td>SS, NS, BS</td><td>{@code Set}</td></tr>
 *   <tr><td>other {@code Collection}, an empty or mixed {@code Set}</td><td>L</td><td>{@code List}</td></tr>
 *   <tr><td>{@code Map} with strings as keys</td><td>M</td><td>{@code Map}</td></tr>
 *   <tr><td>null inside of lists and maps</td><td>NULL</td><td>null</td></tr>
 * </table>
 *
 * <p>Values of any other class are refused on write. Collections and maps that were read can be changed.
 */
public final class DynamicCodec implements Codec<Object> {

    /** The codec. */
    public static final DynamicCodec INSTANCE = new DynamicCodec();

    private static final String WRITABLE = "a String, Character, Boolean, number, byte[], ByteBuffer or SdkBytes,"
            + " or a Collection or Map of these with strings as keys";

    private DynamicCodec() {}

    @Override
    public Object read(ItemReader in) {
        return switch (in.type()) {
            case S -> in.readString();
            case N -> Numbers.decimal(in);
            case B -> in.readBinary();
            case BOOL -> in.readBoolean();
            case SS -> SetCodec.of(StringCodec.INSTANCE).read(in);
            case NS -> SetCodec.of(BigDecimalCodec.INSTANCE).read(in);
            case BS -> SetCodec.of(ByteArrayCodec.INSTANCE).read(in);
            case L -> ListCodec.of(this).read(in);
            case M -> MapCodec.of(StringCodec.INSTANCE, this).read(in);
            case NULL -> throw in.malformed("a value");
        };
    }

    @Override
    public void write(Object value, ItemWriter out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Set<?> set && !set.isEmpty()) {
            writeSet(set, out);
        } else if (value instanceof Collection<?> collection) {
            writeList(collection, out);
        } else {
            writeSingle(value, out);
        }
    }

    private static void writeSingle(Object value, ItemWriter out) {
        if (value instanceof String || value instanceof Character) {
            StringCodec.INSTANCE.write(value.toString(), out);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof byte[] bytes) {
            out.writeBinary(bytes);
        } else if (value instanceof SdkBytes bytes) {
            out.writeBinary(bytes.asByteArrayUnsafe());
        } else if (value instanceof ByteBuffer buffer) {
            out.writeBinary(SdkBytes.fromByteBuffer(buffer).asByteArrayUnsafe());
        } else {
            writeNumber(value, out);
        }
    }

    private static void writeNumber(Object value, ItemWriter out) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            DoubleCodec.INSTANCE.write(number, out);
        } else if (value instanceof Float number) {
            FloatCodec.INSTANCE.write(number, out);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            BigIntegerCodec.INSTANCE.write(number, out);
        } else {
            throw out.unwritable(WRITABLE);
        }
    }

    private void writeSet(Set<?> set, ItemWriter out) {
        if (set.stream().allMatch(String.class::isInstance)) {
            writeSet(AttributeType.SS, set, out);
        } else if (set.stream().allMatch(Number.class::isInstance)) {
            writeSet(AttributeType.NS, set, out);
        } else if (set.stream().allMatch(DynamicCodec::isBinary)) {
            writeSet(AttributeType.BS, set, out);
        } else {
            writeList(set, out);
        }
    }

    private static boolean isBinary(@Nullable Object element) {
        return element instanceof byte[] || element instanceof ByteBuffer || element instanceof SdkBytes;
    }

    private static void writeSet(AttributeType type, Set<?> set, ItemWriter out) {
        out.beginSet(type);
        for (Object each : set) {
            writeSingle(each, out);
        }
        out.endSet();
    }

    private void writeList(Collection<?> collection, ItemWriter out) {
        out.beginList();
        for (Object each : collection) {
            out.nullable(each, this);
        }
        out.endList();
    }

    private void writeMap(Map<?, ?> map, ItemWriter out) {
        if (!map.keySet().stream().allMatch(String.class::isInstance)) {
            throw out.unwritable("a map with strings as keys");
        }
        out.beginMap();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.name((String) entry.getKey());
            out.nullable(entry.getValue(), this);
        }
        out.endMap();
    }
}
