package io.dynawright.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Facts and items as text. */
class LogTextTest {

    @Test
    void factsAreWordsOrQuoted() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("a", 1);
        facts.put("b", "two words");
        facts.put("c", "x=\"y\\z\"");
        facts.put("d", "");
        assertThat(new LogEvent(Level.INFO, "put", facts, Optional.empty()).line())
                .isEqualTo("put a=1 b=\"two words\" c=\"x=\\\"y\\\\z\\\"\" d=\"\"");
    }

    @Test
    void nothingBreaksALine() {
        assertThat(KeyValues.line("put\nERROR forged", Map.of("a", "x\r\nERROR forged\u2028")))
                .isEqualTo("put\\u000aERROR forged a=\"x\\u000d\\u000aERROR forged\\u2028\"");
    }

    @Test
    void itemsShowEveryTypeAndCountBytes() {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("s", AttributeValue.fromS("x\"y"));
        item.put("n", AttributeValue.fromN("1.5"));
        item.put("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[3])));
        item.put("bool", AttributeValue.fromBool(true));
        item.put("nul", AttributeValue.fromNul(true));
        item.put("m", AttributeValue.fromM(Map.of("hidden", AttributeValue.fromN("2"))));
        item.put("l", AttributeValue.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromS("z"))));
        item.put("ss", AttributeValue.fromSs(List.of("p", "q")));
        item.put("ns", AttributeValue.fromNs(List.of("7", "8")));
        item.put("bs", AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(new byte[2]))));
        item.put("hidden", AttributeValue.fromS("planted"));
        assertThat(ItemText.of(item, Set.of("hidden")))
                .isEqualTo("{s=\"x\\\"y\", n=1.5, b=3 bytes, bool=true, nul=null, m={hidden=2}, l=[1, \"z\"],"
                        + " ss=<\"p\", \"q\">, ns=<7, 8>, bs=<2 bytes>}");
    }
}
