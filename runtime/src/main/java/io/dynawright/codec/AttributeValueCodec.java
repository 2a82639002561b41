package io.dynawright.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link AttributeValue} as it is, whatever its type. NULL stands for absence: an attribute is then not written, and an
 * absent one is read as NULL; inside of lists and maps NULL is kept.
 */
public final class AttributeValueCodec implements EmptyWhenAbsent<AttributeValue> {

    /** The codec. */
    public static final AttributeValueCodec INSTANCE = new AttributeValueCodec();

    private AttributeValueCodec() {}

    @Override
    public AttributeValue read(ItemReader in) {
        return switch (in.type()) {
            case S -> AttributeValue.fromS(in.readString());
            case N -> AttributeValue.fromN(in.readNumber());
            case B -> AttributeValue.fromB(readBytes(in));
            case BOOL -> AttributeValue.fromBool(in.readBoolean());
            case NULL -> absent();
            case SS -> AttributeValue.fromSs(readTexts(in));
            case NS -> AttributeValue.fromNs(readNumbers(in));
            case BS -> AttributeValue.fromBs(readBinaries(in));
            case L -> AttributeValue.fromL(readList(in));
            case M -> AttributeValue.fromM(readMap(in));
        };
    }

    private static SdkBytes readBytes(ItemReader in) {
        return SdkBytes.fromByteArrayUnsafe(in.readBinary());
    }

    private static List<String> readTexts(ItemReader in) {
        List<String> texts = new ArrayList<>();
        in.beginSet();
        while (in.nextElement()) {
            texts.add(in.readString());
        }
        return texts;
    }

    private static List<String> readNumbers(ItemReader in) {
        List<String> numbers = new ArrayList<>();
        in.beginSet();
        while (in.nextElement()) {
            numbers.add(in.readNumber());
        }
        return numbers;
    }

    private static List<SdkBytes> readBinaries(ItemReader in) {
        List<SdkBytes> binaries = new ArrayList<>();
        in.beginSet();
        while (in.nextElement()) {
            binaries.add(readBytes(in));
        }
        return binaries;
    }

    private List<AttributeValue> readList(ItemReader in) {
        List<AttributeValue> list = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            list.add(read(in));
        }
        return list;
    }

    /** The map on which the reader stands. */
    Map<String, AttributeValue> readMap(ItemReader in) {
        in.beginMap();
        return readItem(in);
    }

    /** The item or map at whose beginning the reader stands, in a map that is the caller's own. */
    public Map<String, AttributeValue> readItem(ItemReader in) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (String name = in.nextEntry(); name != null; name = in.nextEntry()) {
            map.put(name, read(in));
        }
        return map;
    }

    @Override
    public void write(AttributeValue value, ItemWriter out) {
        switch (value.type()) {
            case S -> StringCodec.INSTANCE.write(value.s(), out);
            case N -> writeNumber(value.n(), out);
            case B -> writeBytes(value.b(), out);
            case BOOL -> out.writeBoolean(value.bool());
            case NUL -> out.writeNull();
            case SS -> writeTexts(value.ss(), out);
            case NS -> writeNumbers(value.ns(), out);
            case BS -> writeBinaries(value.bs(), out);
            case L -> writeList(value.l(), out);
            case M -> writeMap(value.m(), out);
            default -> throw out.unwritable("a value of one of DynamoDB's types");
        }
    }

    private static void writeNumber(String number, ItemWriter out) {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw out.unwritable("a number");
        }
        out.writeNumber(decimal);
    }

    private static void writeBytes(SdkBytes bytes, ItemWriter out) {
        out.writeBinary(bytes.asByteArrayUnsafe());
    }

    private static void writeTexts(List<String> texts, ItemWriter out) {
        out.beginSet(AttributeType.SS);
        for (String text : texts) {
            StringCodec.INSTANCE.write(text, out);
        }
        out.endSet();
    }

    private static void writeNumbers(List<String> numbers, ItemWriter out) {
        out.beginSet(AttributeType.NS);
        for (String number : numbers) {
            writeNumber(number, out);
        }
        out.endSet();
    }

    private static void writeBinaries(List<SdkBytes> binaries, ItemWriter out) {
        out.beginSet(AttributeType.BS);
        for (SdkBytes bytes : binaries) {
            writeBytes(bytes, out);
        }
        out.endSet();
    }

    private void writeList(List<? extends @Nullable AttributeValue> list, ItemWriter out) {
        out.beginList();
        for (AttributeValue each : list) {
            out.nullable(each, this);
        }
        out.endList();
    }

    /** A map, as M. */
    void writeMap(Map<String, ? extends @Nullable AttributeValue> map, ItemWriter out) {
        out.beginMap();
        for (Map.Entry<String, ? extends @Nullable AttributeValue> entry : map.entrySet()) {
            out.name(entry.getKey());
            out.nullable(entry.getValue(), this);
        }
        out.endMap();
    }

    @Override
    public AttributeValue absent() {
        return AttributeValue.fromNul(true);
    }

    @Override
    public boolean isAbsent(AttributeValue value) {
        return value.type() == AttributeValue.Type.NUL;
    }
}
