package io.dynawright.samples.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table that is scanned has each item once, and an end. */
class SmallPagesTest {
    private static final int ITEMS = 40_000;

    @Test
    void thePagesHaveEachItemOnce() throws IOException {
        Set<String> seen = new HashSet<>();
        String request = "{\"TableName\":\"small\"}";
        int pages = 0;
        for (JsonNode page = page(request); page != null; page = request.isEmpty() ? null : page(request)) {
            pages++;
            page.get("Items")
                    .forEach(
                            item -> assertThat(seen.add(item.at("/stringAttr/S").asText()))
                                    .isTrue());
            assertThat(page.get("Count").asInt()).isEqualTo(page.get("Items").size());
            request = page.has("LastEvaluatedKey")
                    ? "{\"TableName\":\"small\",\"ExclusiveStartKey\":" + page.get("LastEvaluatedKey") + "}"
                    : "";
        }
        assertThat(seen).hasSize(ITEMS);
        assertThat(pages).isEqualTo(3);
    }

    private static JsonNode page(String request) throws IOException {
        return new ObjectMapper().readTree(new SmallPages(ITEMS).answer(request).body());
    }
}
