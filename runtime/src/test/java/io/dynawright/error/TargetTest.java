package io.dynawright.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Target TABLE = new Target("scan", "orders", null, Map.of());
    private static final Target INDEX = new Target("query", "orders", "by-status", Map.of());

    private static Target item() {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("customerId", "c-1");
        key.put("orderId", "o-1");
        return new Target("update", "orders", null, Map.of()).withKey(key);
    }

    @Test
    void wordsNameOperationTableIndexAndKey() {
        assertThat(TABLE.describe()).isEqualTo("scan of table orders");
        assertThat(INDEX.describe()).isEqualTo("query of table orders, index by-status");
        assertThat(item().describe()).isEqualTo("update of table orders, key customerId=c-1, orderId=o-1");
        assertThat(Target.UNKNOWN.describe()).isEmpty();
    }

    @Test
    void theMapHasTheSameFactsInOrder() {
        assertThat(TABLE.asMap()).containsExactly(entry("operation", "scan"), entry("table", "orders"));
        assertThat(INDEX.asMap())
                .containsExactly(entry("operation", "query"), entry("table", "orders"), entry("index", "by-status"));
        assertThat(item().asMap())
                .containsExactly(
                        entry("operation", "update"),
                        entry("table", "orders"),
                        entry("key.customerId", "c-1"),
                        entry("key.orderId", "o-1"));
        assertThat(Target.UNKNOWN.asMap()).isEmpty();
    }

    @Test
    void aCallThatIsAboutNoTableNamesNone() {
        Target none = new Target("listTables", "", null, Map.of());
        assertThat(none.describe()).isEqualTo("listTables");
        assertThat(none.asMap()).containsExactly(entry("operation", "listTables"));
        assertThat(none.tables()).isEmpty();
        assertThat(new Target("transact", "orders, accounts", null, Map.of()).tables())
                .containsExactly("orders", "accounts");
    }

    @Test
    void theMapBelongsToTheCaller() {
        Map<String, String> map = TABLE.asMap();
        map.put("request", "1");
        assertThat(TABLE.asMap()).doesNotContainKey("request");
    }
}
