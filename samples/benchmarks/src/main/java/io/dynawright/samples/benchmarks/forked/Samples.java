package io.dynawright.samples.benchmarks.forked;

import java.util.ArrayList;
import java.util.List;

/** Measurements of one thing. */
public final class Samples {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    /** Returns the one in the middle; of an even number, the mean of the two there. */
    public double median() {
        if (values.isEmpty()) {
            throw new IllegalStateException("Nothing was measured.");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
