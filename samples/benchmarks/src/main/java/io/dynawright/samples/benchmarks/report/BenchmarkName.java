package io.dynawright.samples.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** How keys name what JMH measured: {@code Calls.query} of 100 items becomes {@code query_100.order}. */
final class BenchmarkName {
    private BenchmarkName() {}

    /**
     * Returns operation and shape.
     *
     * @param method the full name of the method that JMH ran
     * @param params its parameters: the number of items becomes a part of the operation, and what has no shape is the order
     */
    static String of(String method, JsonNode params) {
        String operation = snake(method.substring(method.lastIndexOf('.') + 1));
        if (params.hasNonNull("items")) {
            operation += "_" + params.get("items").asText();
        }
        return operation + "." + lower(params.path("shape").asText("ORDER"));
    }

    static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static String snake(String camel) {
        return lower(camel.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", "_"));
    }
}
