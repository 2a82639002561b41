package io.dynawright.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of a report. */
final class Grids {
    private static final String NOTHING = "–";

    private Grids() {}

    /** Returns what must be reached, and whether it is; what was not measured is not listed. */
    static Grid goals(List<Ratio> ratios) {
        Map<String, Ratio> byKey = ratios.stream().collect(Collectors.toMap(Ratio::key, Function.identity()));
        List<List<String>> rows = Goal.all().stream()
                .filter(goal -> byKey.containsKey(goal.key()))
                .map(goal -> goal(goal, byKey.get(goal.key())))
                .toList();
        return new Grid(List.of("must reach", "ratio", "limit", "", "ours / theirs"), rows);
    }

    private static List<String> goal(Goal goal, Ratio ratio) {
        double value = ratio.value();
        return List.of(
                goal.key(),
                number(value),
                number(goal.limit()),
                goal.isMet(value) ? "met" : "not met",
                ratio.detail().isEmpty() ? NOTHING : ratio.detail());
    }

    /** Returns our figure for each subject, and for each competitor the ratio and its own figure. */
    static Grid comparison(Metric metric, List<Measurement> measurements) {
        Set<String> subjects = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Measurement measurement : measurements) {
            subjects.add(measurement.subject());
            others.add(measurement.competitor());
        }
        others.remove(Ratio.OURS);
        List<String> header = new ArrayList<>(List.of(metric.key(), Ratio.OURS));
        others.forEach(other -> header.add("vs " + other));
        Map<String, Measurement> all = measurements.stream()
                .collect(Collectors.toMap(m -> m.subject() + "/" + m.competitor(), Function.identity()));
        List<List<String>> rows = subjects.stream()
                .filter(subject -> all.containsKey(subject + "/" + Ratio.OURS))
                .map(subject -> row(metric, subject, others, all))
                .toList();
        return new Grid(header, rows);
    }

    private static List<String> row(Metric metric, String subject, Set<String> others, Map<String, Measurement> all) {
        Measurement ours = all.get(subject + "/" + Ratio.OURS);
        List<String> cells = new ArrayList<>(List.of(subject, metric.text(ours)));
        for (String other : others) {
            Measurement theirs = all.get(subject + "/" + other);
            cells.add(
                    theirs == null
                            ? NOTHING
                            : number(metric.of(ours) / metric.of(theirs)) + " (" + metric.text(theirs) + ")");
        }
        return cells;
    }

    /** Returns the figures that JMH does not measure. */
    static Grid others(List<Ratio> figures) {
        return new Grid(
                List.of("beside JMH", "value"),
                figures.stream()
                        .map(figure -> List.of(figure.key(), number(figure.value())))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
