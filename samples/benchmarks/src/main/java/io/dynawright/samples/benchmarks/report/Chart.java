package io.dynawright.samples.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A chart of ratios: for each subject a bar against the enhanced client and one against hand-written code, of time to the
 * left and of allocation to the right. The line is 1, where we are no better. It is legible on light and dark ground.
 */
final class Chart {
    private static final int TOP = 76;
    private static final int ROW = 34;
    private static final int LABELS = 230;
    private static final int PANEL = 300;
    private static final int GAP = 70;
    /** What the length of a panel stands for. */
    private static final double RANGE = 1.25;

    private final Map<String, Double> values = new LinkedHashMap<>();
    private final List<String> subjects;
    private final StringBuilder svg = new StringBuilder();

    private Chart(List<Ratio> ratios, List<String> subjects) {
        ratios.forEach(ratio -> values.put(ratio.key(), ratio.value()));
        this.subjects = subjects;
    }

    /** Returns the chart in SVG. */
    static String of(List<Ratio> ratios, Machine machine) {
        List<String> subjects = ratios.stream()
                .map(Ratio::key)
                .filter(key -> key.endsWith(".time.vs_enhanced_bean") || key.endsWith(".time.vs_handwritten"))
                .map(key -> key.substring(0, key.indexOf(".time.")))
                .distinct()
                .toList();
        return new Chart(ratios, subjects).draw(machine);
    }

    private String draw(Machine machine) {
        int width = LABELS + 2 * PANEL + 2 * GAP;
        int height = TOP + subjects.size() * ROW + 40;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">%n",
                width, height, width, height);
        add("%s%n", STYLE);
        text(16, 24, "title", "Dynawright's time and allocation, divided by those of others");
        bar(16, 36, 12, "bean");
        text(34, 46, "note", "against the enhanced client with a bean schema");
        bar(360, 36, 12, "hand");
        text(378, 46, "note", "against hand-written code over the low-level client");
        panel(Metric.TIME, LABELS);
        panel(Metric.ALLOC, LABELS + PANEL + GAP);
        for (int row = 0; row < subjects.size(); row++) {
            text(16, y(row) + 18, "label", subjects.get(row).replace('.', ' '));
        }
        text(16, height - 12, "note", machine.text());
        return svg.append("</svg>\n").toString();
    }

    private void panel(Metric metric, int left) {
        text(left, TOP - 8, "label", metric == Metric.TIME ? "time" : "allocation");
        for (int row = 0; row < subjects.size(); row++) {
            ratio(Ratio.key(subjects.get(row), metric, "enhanced_bean"), left, y(row) + 4, "bean");
            ratio(Ratio.key(subjects.get(row), metric, "handwritten"), left, y(row) + 17, "hand");
        }
        int one = left + length(1);
        add("<line class=\"one\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>%n", one, TOP - 4, one, y(subjects.size()));
        text(one - 3, TOP - 8, "note", "1");
    }

    private void ratio(String key, int left, int top, String kind) {
        Double value = values.get(key);
        if (value != null) {
            bar(left, top, length(value), kind);
            text(left + length(value) + 4, top + 10, "value", String.format(Locale.ROOT, "%.2f", value));
        }
    }

    private void bar(int left, int top, int length, String kind) {
        add("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"11\" rx=\"2\"/>%n", kind, left, top, length);
    }

    private void text(int left, int baseline, String kind, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n", kind, left, baseline, escaped);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static int y(int row) {
        return TOP + row * ROW;
    }

    private static int length(double value) {
        return (int) Math.round(Math.min(value, RANGE) / RANGE * PANEL);
    }

    private static final String STYLE = """
            <style>
              text { font-family: system-ui, sans-serif; fill: #24292f; }
              .title { font-size: 16px; font-weight: 600; }
              .label { font-size: 13px; }
              .note, .value { font-size: 11px; fill: #57606a; }
              .bean { fill: #2f81f7; }
              .hand { fill: #d4893b; }
              .one { stroke: #8c959f; stroke-dasharray: 3 3; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .note, .value { fill: #9198a1; }
              }
            </style>""";
}
