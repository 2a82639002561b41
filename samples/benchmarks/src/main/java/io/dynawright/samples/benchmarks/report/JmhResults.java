package io.dynawright.samples.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What JMH wrote.
 *
 * @param jdk the Java that ran it
 * @param settings how long and how often it measured
 */
record JmhResults(List<Measurement> measurements, String jdk, String settings) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /**
     * Reads JMH's JSON, of one run or several.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if there is nothing in it, or no allocation, for which JMH needs {@code -prof gc}
     */
    static JmhResults read(List<Path> files) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (Path file : files) {
            new ObjectMapper().readTree(file.toFile()).forEach(results::add);
        }
        if (results.isEmpty()) {
            throw new IllegalArgumentException("JMH has no results.");
        }
        return new JmhResults(
                results.stream().map(JmhResults::measurement).toList(), jdk(results.get(0)), settings(results.get(0)));
    }

    private static Measurement measurement(JsonNode result) {
        JsonNode params = result.path("params");
        JsonNode allocation = result.path("secondaryMetrics").path(ALLOCATION);
        if (allocation.isMissingNode()) {
            throw new IllegalArgumentException(result.get("benchmark").asText() + " has no " + ALLOCATION + ".");
        }
        return new Measurement(
                BenchmarkName.of(result.get("benchmark").asText(), params),
                BenchmarkName.lower(params.get("competitor").asText()),
                median(result.get("primaryMetric")),
                median(allocation));
    }

    /** Of all iterations of all forks. */
    private static double median(JsonNode metric) {
        List<Double> figures = new ArrayList<>();
        metric.get("rawData").forEach(fork -> fork.forEach(iteration -> figures.add(iteration.asDouble())));
        return Median.of(figures);
    }

    private static String jdk(JsonNode result) {
        return result.get("vmName").asText() + " " + result.get("vmVersion").asText();
    }

    private static String settings(JsonNode result) {
        return String.format(
                "%s forks, %s × %s to warm up, %s × %s measured",
                result.get("forks").asText(),
                result.get("warmupIterations").asText(),
                result.get("warmupTime").asText(),
                result.get("measurementIterations").asText(),
                result.get("measurementTime").asText());
    }
}
