package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class MapItemTest {

    @Test
    void attributesComeInTheirOrderAndNullsNotAtAll() {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("z", AttributeValue.fromS("1"));
        item.put("nothing", AttributeValue.fromNul(true));
        item.put("a", AttributeValue.fromN("2"));
        MapItemReader in = new MapItemReader(item);

        assertThat(in.nextAttribute()).isEqualTo("z");
        assertThat(in.readString()).isEqualTo("1");
        assertThat(in.nextAttribute()).isEqualTo("a");
        in.skip();
        assertThat(in.nextAttribute()).isNull();
        assertThat(in.nextAttribute()).isNull();
    }

    @Test
    void anItemWithoutAttributesHasNone() {
        assertThat(new MapItemReader(Map.of()).nextAttribute()).isNull();
    }

    @Test
    void aReadArrayBelongsToTheReader() {
        byte[] stored = {1, 2};
        MapItemReader in = new MapItemReader(Map.of("a", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(stored))));
        in.nextAttribute();
        in.readBinary()[0] = 9;
        assertThat(stored).containsExactly(1, 2);
    }

    @Test
    void aWrittenArrayBelongsToTheWriter() {
        byte[] written = {1, 2};
        MapItemWriter out = new MapItemWriter();
        out.attribute("a", written, ByteArrayCodec.INSTANCE);
        written[0] = 9;
        assertThat(out.item().get("a").b().asByteArray()).containsExactly(1, 2);
    }

    @Test
    void nullValuesAreLeftOut() {
        MapItemWriter out = new MapItemWriter();
        out.attribute("a", null, StringCodec.INSTANCE);
        out.attribute("b", "", StringCodec.INSTANCE);
        assertThat(out.item()).containsExactly(Map.entry("b", AttributeValue.fromS("")));
    }

    @Test
    void aNameThatComesTwiceInALargeNestedMapIsRefusedWithItsPath() {
        MapItemWriter out = new MapItemWriter();
        out.name("lines");
        out.beginList();
        out.writeBoolean(true);
        out.beginMap();
        for (int i = 0; i < 100; i++) {
            out.name("a" + i);
            out.writeString("x");
        }
        out.name("a98");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> {
                    out.writeString("x");
                    out.endMap();
                })
                .withMessage("Cannot write attribute lines[1].a98: expected a name that its map does not have yet,"
                        + " found a value outside of that");
    }

    @Test
    void bytesAreNeitherCopiedOnReadNorOnWrite() {
        SdkBytes bytes = SdkBytes.fromUtf8String("x");
        MapItemWriter out = new MapItemWriter();
        out.attribute("a", bytes, SdkBytesCodec.INSTANCE);
        assertThat(out.item().get("a").b()).isSameAs(bytes);
        MapItemReader in = new MapItemReader(out.item());
        in.nextAttribute();
        assertThat(SdkBytesCodec.INSTANCE.read(in)).isSameAs(bytes);
    }

    @Test
    void trailingZerosAreNoSignificantDigits() {
        MapItemWriter out = new MapItemWriter();
        out.name("a");
        out.writeNumber(new BigDecimal("1." + "0".repeat(60)));
        out.name("b");
        out.writeNumber(new BigDecimal("0E+500"));
        assertThat(out.item())
                .containsExactly(Map.entry("a", AttributeValue.fromN("1")), Map.entry("b", AttributeValue.fromN("0")));
    }

    @Test
    void theErrorSaysWhichLimitOfNumbersIsBroken() {
        MapItemWriter out = new MapItemWriter();
        out.name("total");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> out.writeNumber(new BigDecimal("1E+126")))
                .withMessageContaining("expected a number between 1E-130 and 9.99E+125 in magnitude");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> out.writeNumber(new BigDecimal("1".repeat(39))))
                .withMessageContaining("expected a number of at most 38 significant digits");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> out.writeNumber(Double.NaN))
                .withMessageContaining("expected a finite number");
    }

    @Test
    void sizesCountBytesOfUtf8AndNames() {
        assertThat(ItemSize.estimate(Map.of("ab", AttributeValue.fromS("aß€😀"))))
                .isEqualTo(2 + 1 + 2 + 3 + 4);
        assertThat(ItemSize.estimate(Map.of("ß", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[7])))))
                .isEqualTo(2 + 7);
        assertThat(ItemSize.estimate(Map.of("a", AttributeValue.fromBool(true))))
                .isEqualTo(2);
    }

    @Test
    void messagesShowBinaryByItsLength() {
        assertThat(AttributeValues.describe(AttributeValue.fromS("x"))).isEqualTo("x");
        assertThat(AttributeValues.describe(AttributeValue.fromN("7"))).isEqualTo("7");
        assertThat(AttributeValues.describe(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[7]))))
                .isEqualTo("7 bytes");
        assertThat(AttributeValues.describe(AttributeValue.fromBool(true))).isEqualTo("BOOL");
    }
}
