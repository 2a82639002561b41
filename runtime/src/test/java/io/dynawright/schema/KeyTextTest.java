package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.MapItemReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeyTextTest {

    private static final String SECRET = "901-22-3456";

    private static TableDefinition patients(String... sensitive) {
        return TableDefinition.of("patients")
                .attribute("ward", AttributeType.S)
                .attribute("ssn", AttributeType.S)
                .attribute("name", AttributeType.S)
                .key("ward", "ssn")
                .sensitive(sensitive)
                .build();
    }

    private static Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("name", AttributeValue.fromS("Ann"));
        item.put("ssn", AttributeValue.fromS(SECRET));
        item.put("ward", AttributeValue.fromS("w-1"));
        return item;
    }

    @Test
    void aKeyIsShownInItsOrderWithoutTheRest() {
        assertThat(KeyText.of(patients(), item())).containsExactly(entry("ward", "w-1"), entry("ssn", SECRET));
        assertThat(KeyText.of(patients(), () -> new MapItemReader(item())))
                .containsExactly(entry("ward", "w-1"), entry("ssn", SECRET));
    }

    @Test
    void aSensitivePartOfAKeyIsNotShown() {
        TableDefinition patients = patients("name", "ssn");

        assertThat(patients.sensitive()).containsExactly("name", "ssn");
        assertThat(KeyText.of(patients, item())).containsExactly(entry("ward", "w-1"), entry("ssn", "*"));
        assertThat(KeyText.of(patients, () -> new MapItemReader(item())))
                .containsExactly(entry("ward", "w-1"), entry("ssn", "*"));
    }

    @Test
    void whatAnItemLacksIsNotShownAsHidden() {
        assertThat(KeyText.of(patients("ssn"), Map.of("ward", AttributeValue.fromS("w-1"))))
                .containsExactly(entry("ward", "w-1"));
    }
}
