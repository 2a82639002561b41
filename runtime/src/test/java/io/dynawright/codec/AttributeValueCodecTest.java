package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.b;
import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.bs;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.ns;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeValueCodecTest {

    private static final AttributeValueCodec CODEC = AttributeValueCodec.INSTANCE;

    static List<AttributeValue> values() {
        List<AttributeValue> values = new ArrayList<>(List.of(
                s(""),
                s("x"),
                n("0"),
                n("-1.50"),
                b("x"),
                bool(true),
                bool(false),
                ss("b", "a"),
                ns("2", "1.5"),
                bs("x")));
        values.addAll(List.of(l(), l(NULL, s("x"), l(NULL)), m(), m("b", NULL, "a", m("x", ns("1")))));
        return values;
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyTypeIsKept(AttributeValue value) {
        assertThat(write(CODEC, value)).isEqualTo(value);
        assertThat(read(CODEC, value)).isEqualTo(value);
    }

    @Test
    void nullStandsForAbsence() {
        assertThat(item(CODEC, NULL)).isEmpty();
        assertThat(CODEC.absent()).isEqualTo(NULL);
        Codec<List<AttributeValue>> list = ListCodec.of(CODEC);
        assertThat(read(list, write(list, List.of(NULL, s("x"))))).containsExactly(NULL, s("x"));
        assertThat(read(CODEC, NULL)).isEqualTo(NULL);
    }

    @Test
    void whatDynamoDbWouldRefuseIsRefusedWithItsPath() {
        assertThat(writeError(CODEC, l(m("x", n("1,5"))))).isEqualTo("a[0].x: expected a number");
        assertThat(writeError(CODEC, n("1E+126"))).startsWith("a: expected a number between");
        assertThat(writeError(CODEC, m("x", ss()))).isEqualTo("a.x: expected a set of at least one element");
        assertThat(writeError(CODEC, l(ns("1", "1.0"))))
                .isEqualTo("a[0]: expected a set whose elements are stored differently");
        assertThat(writeError(CODEC, s("\ud83d"))).startsWith("a: expected a text without halves");
        assertThat(writeError(CODEC, AttributeValue.builder().build()))
                .isEqualTo("a: expected a value of one of DynamoDB's types");
    }

    @Test
    void binaryThatWasReadIsACopy() {
        byte[] bytes = {1};
        AttributeValue read = read(CODEC, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes)));
        bytes[0] = 2;
        assertThat(read.b().asByteArray()).containsExactly(1);
    }

    @Test
    void documentsOfTheEnhancedClientAreMaps() {
        AttributeValue stored = m("name", s("x"), "none", NULL, "tags", ss("a"), "lines", l(m("price", n("1.5"))));
        EnhancedDocument document = read(EnhancedDocumentCodec.INSTANCE, stored);
        assertThat(document.getString("name")).isEqualTo("x");
        assertThat(document.toMap()).isEqualTo(stored.m());
        assertThat(write(EnhancedDocumentCodec.INSTANCE, document)).isEqualTo(stored);
        EnhancedDocument.Builder built =
                EnhancedDocument.builder().putNumber("n", 7).putNull("x");
        assertThat(writeError(EnhancedDocumentCodec.INSTANCE, built.build()))
                .isEqualTo("a: expected a document with a converter for each of its values");
        built.attributeConverterProviders(AttributeConverterProvider.defaultProvider());
        assertThat(write(EnhancedDocumentCodec.INSTANCE, built.build())).isEqualTo(m("n", n("7"), "x", NULL));
        assertThat(readError(EnhancedDocumentCodec.INSTANCE, l())).isEqualTo("a: expected M, found L");
    }
}
