package io.dynawright.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkNameTest {
    @ParameterizedTest
    @CsvSource({
        "get, HUGE_FLAT, , get.huge_flat",
        "batchGet, ORDER, , batch_get.order",
        "query, , 1000, query_1000.order",
        "throughput16Get, ORDER, , throughput_16_get.order",
        "throughput16Query, , 100, throughput_16_query_100.order",
    })
    void methodsAndParametersBecomeKeys(String method, String shape, String items, String key) {
        var params = JsonNodeFactory.instance.objectNode().put("competitor", "DYNAWRIGHT");
        if (shape != null) {
            params.put("shape", shape);
        }
        if (items != null) {
            params.put("items", items);
        }

        assertThat(BenchmarkName.of("a.b.C." + method, params)).isEqualTo(key);
    }
}
