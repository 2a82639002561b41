package io.dynawright.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored is bound to these bytes: they never change. */
class AssociatedDataTest {

    private static final AttributeValue BASEL = AttributeValue.fromS("basel");

    @Test
    void holdsTheAttributeAndTheKeyInTheOrderOfTheNames() {
        assertThat(hex("insuranceNumber", Map.of("id", AttributeValue.fromN("42"), "clinic", BASEL)))
                .isEqualTo("01" + "0000000f" + "696e737572616e63654e756d626572" + "00000002"
                        + ("00000006" + "636c696e6963" + "53" + "00000005" + "626173656c")
                        + ("00000002" + "6964" + "4e" + "00000002" + "3432"));
    }

    @Test
    void aBinaryKeyIsHeldAsItIs() {
        AttributeValue key = AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1}));
        assertThat(hex("a", Map.of("k", key)))
                .isEqualTo("01" + "00000001" + "61" + "00000001" + "00000001" + "6b" + "42" + "00000002" + "00ff");
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        for (List<String> same : List.of(
                List.of("1", "1.0", "1e0", "0.1E+1", "01"),
                List.of("0", "-0", "0.00", "0E+5"),
                List.of("100", "1E2", "1.00e+2"),
                List.of("-12.5", "-12.50", "-125e-1"))) {
            assertThat(same.stream().map(AssociatedDataTest::ofNumber).distinct())
                    .as("%s", same)
                    .hasSize(1);
        }
        assertThat(ofNumber("1")).isNotEqualTo(ofNumber("10")).isNotEqualTo(ofNumber("-1"));
    }

    @Test
    void noTwoFieldsHaveTheSameBytes() {
        AttributeValue a = AttributeValue.fromS("a");
        AttributeValue ab = AttributeValue.fromS("ab");
        AttributeValue bytes = AttributeValue.fromB(SdkBytes.fromUtf8String("1"));
        List<String> all = List.of(
                hex("x", Map.of("k", ab)),
                hex("xk", Map.of("", ab)),
                hex("x", Map.of("ka", AttributeValue.fromS("b"))),
                hex("x", Map.of("k", a)),
                hex("x", Map.of("k", a, "l", ab)),
                hex("x", Map.of("k", ab, "l", a)),
                hex("x", Map.of("k", AttributeValue.fromS("1"))),
                hex("x", Map.of("k", AttributeValue.fromN("1"))),
                hex("x", Map.of("k", bytes)));
        assertThat(all).doesNotHaveDuplicates();
    }

    private static String ofNumber(String number) {
        return hex("a", Map.of("k", AttributeValue.fromN(number)));
    }

    private static String hex(String attribute, Map<String, AttributeValue> key) {
        return HexFormat.of().formatHex(AssociatedData.of(new EncryptedField(attribute, key)));
    }
}
