package io.dynawright.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be reached.
 *
 * @param limit what the value of the key may be at most
 */
record Goal(String key, double limit) {
    private static final List<String> SHAPES = List.of("tiny", "small", "huge", "huge_flat");

    /** Returns all goals, the whole pipeline first. */
    static List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        add(goals, "query_100.order.time", 0.28, 0.40);
        add(goals, "query_100.order.alloc", 0.12, 0.15);
        add(goals, "get.order.time", 0.90, 0.97);
        add(goals, "get.order.alloc", 0.90, 0.97);
        add(goals, "read_item.order.time", 0.30, 0.55);
        SHAPES.forEach(shape -> add(goals, "read_item." + shape + ".time", 0.50, 1.00));
        add(goals, "write_item.order.time", 0.70, 1.00);
        SHAPES.forEach(shape -> add(goals, "write_item." + shape + ".time", 0.70, 1.00));
        goals.add(new Goal("cold_start.order.ms.vs_enhanced_bean", -100));
        goals.add(new Goal("cold_start.order.ms.vs_handwritten", 25));
        goals.add(new Goal("compile_500.entities.time.vs_javac_alone", 1.0));
        goals.add(new Goal("compile_1000.entities.time.vs_compile_500", 2.2));
        goals.add(new Goal("scan_million.small.heap_mb", 64));
        return List.copyOf(goals);
    }

    private static void add(List<Goal> goals, String key, double enhanced, double handwritten) {
        goals.add(new Goal(key + ".vs_enhanced_bean", enhanced));
        goals.add(new Goal(key + ".vs_handwritten", handwritten));
    }

    boolean isMet(double value) {
        return value <= limit;
    }
}
