package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PendingValuesTest {

    private static final int MANY = 100;

    private final PendingValues pending = new PendingValues();

    @Test
    void theLastValuesAreTakenInTheOrderInWhichTheyCame() {
        for (int i = 0; i < MANY; i++) {
            pending.add("a" + i, n(i));
        }
        pending.takeLast(2);
        assertThat(pending.elements()).containsExactly(n(98), n(99));
        assertThat(pending.entries()).containsExactly(Map.entry("a98", n(98)), Map.entry("a99", n(99)));
        pending.add("list", n(0));
        pending.takeLast(MANY - 1);
        assertThat(pending.elements()).hasSize(MANY - 1).startsWith(n(0), n(1)).endsWith(n(97), n(0));
    }

    @Test
    void whoeverLooksAtThemSeesTheSame() {
        pending.add("a", n(1));
        pending.add("b", n(2));
        pending.takeLast(2);
        List<AttributeValue> seen = new ArrayList<>();
        pending.elements().forEach(seen::add);
        Map<String, AttributeValue> seenEntries = new LinkedHashMap<>();
        pending.entries().forEach(seenEntries::put);
        assertThat(seen).isEqualTo(pending.elements());
        assertThat(seenEntries).isEqualTo(pending.entries());
        assertThat(pending.entries()).hasSize(2);
    }

    @Test
    void theFirstNameThatComesAgainIsFound() {
        for (String name : List.of("a", "b", "b", "a")) {
            pending.add(name, n(1));
        }
        pending.takeLast(4);
        assertThat(pending.nameTwice()).isEqualTo("b");
    }

    private static AttributeValue n(int number) {
        return AttributeValue.fromN(Integer.toString(number));
    }
}
