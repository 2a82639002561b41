package io.dynawright.samples.benchmarks.report;

/** JMH's JSON, as far as reports read it. */
final class Jmh {
    private Jmh() {}

    /**
     * Returns the result of one benchmark.
     *
     * @param param another parameter beside the competitor, in JSON
     * @param times the iterations of each fork
     */
    static String result(String method, String competitor, String param, String times, int bytes) {
        return """
                {
                  "benchmark": "a.b.%s", "mode": "avgt", "threads": 1, "forks": 1,
                  "vmName": "OpenJDK 64-Bit Server VM", "vmVersion": "17.0.1+2",
                  "warmupIterations": 2, "warmupTime": "1 s", "measurementIterations": 3, "measurementTime": "400 ms",
                  "params": {"competitor": "%s", %s},
                  "primaryMetric": {"rawData": %s},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[%d]]}}
                }
                """.formatted(method, competitor, param, times, bytes);
    }
}
