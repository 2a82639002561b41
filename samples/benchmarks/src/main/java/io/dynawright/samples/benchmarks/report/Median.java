package io.dynawright.samples.benchmarks.report;

import java.util.List;

/** The middle of some figures: one bad iteration does not move it. */
final class Median {
    private Median() {}

    /**
     * Returns the middle figure, or the mean of the two in the middle.
     *
     * @throws IllegalArgumentException if there are none
     */
    static double of(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing.");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
