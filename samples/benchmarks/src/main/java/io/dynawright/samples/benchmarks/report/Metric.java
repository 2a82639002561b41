package io.dynawright.samples.benchmarks.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What is compared. */
enum Metric {
    TIME(Measurement::micros, 1, "µs"),
    ALLOC(Measurement::bytes, 1024, "KiB");

    private final ToDoubleFunction<Measurement> figure;
    private final double unit;
    private final String symbol;

    Metric(ToDoubleFunction<Measurement> figure, double unit, String symbol) {
        this.figure = figure;
        this.unit = unit;
        this.symbol = symbol;
    }

    /** Returns the name in keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    double of(Measurement measurement) {
        return figure.applyAsDouble(measurement);
    }

    /** Returns a figure for people, with its unit. */
    String text(Measurement measurement) {
        double shown = of(measurement) / unit;
        return String.format(Locale.ROOT, shown < 10 ? "%.2f %s" : "%.0f %s", shown, symbol);
    }
}
