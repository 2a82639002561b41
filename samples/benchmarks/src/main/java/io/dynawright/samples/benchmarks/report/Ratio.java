package io.dynawright.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our figure divided by theirs: less than 1 is better than they are.
 *
 * @param key such as {@code get.order.time.vs_handwritten}
 * @param detail the figures themselves, for people
 */
record Ratio(String key, double value, String detail) {
    static final String OURS = "dynawright";

    /** Returns us against everybody else, wherever both were measured. */
    static List<Ratio> of(List<Measurement> measurements) {
        Map<String, Measurement> ours = new LinkedHashMap<>();
        measurements.stream()
                .filter(measurement -> measurement.competitor().equals(OURS))
                .forEach(measurement -> ours.put(measurement.subject(), measurement));
        List<Ratio> ratios = new ArrayList<>();
        for (Measurement theirs : measurements) {
            Measurement our = ours.get(theirs.subject());
            if (our != null && our != theirs) {
                for (Metric metric : Metric.values()) {
                    ratios.add(of(metric, our, theirs));
                }
            }
        }
        return ratios;
    }

    private static Ratio of(Metric metric, Measurement ours, Measurement theirs) {
        return new Ratio(
                key(theirs.subject(), metric, theirs.competitor()),
                metric.of(ours) / metric.of(theirs),
                metric.text(ours) + " / " + metric.text(theirs));
    }

    static String key(String subject, Metric metric, String competitor) {
        return subject + "." + metric.key() + ".vs_" + competitor;
    }
}
