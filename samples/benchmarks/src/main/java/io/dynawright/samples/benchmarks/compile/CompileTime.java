package io.dynawright.samples.benchmarks.compile;

import io.dynawright.samples.benchmarks.forked.Figures;
import io.dynawright.samples.benchmarks.forked.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures javac in fresh Javas: with the processor over entities, and without it over the same entities and the sources
 * that the processor generated of them, by turns.
 *
 * <p>The keys are {@code compile_<n>.entities.time.vs_javac_alone}, the time that the processor adds, divided by the time
 * without it; and {@code compile_1000.entities.time.vs_compile_500}, the whole time with the processor for 1000 entities
 * divided by that for 500.
 */
public final class CompileTime {
    /** The system property that names the jar of the processor. */
    private static final String PROCESSOR = "dynawright.processor";

    private static final List<Integer> SIZES = List.of(10, 100, 500, 1000);
    private static final List<Integer> QUICK_SIZES = List.of(500, 1000);
    private static final List<Integer> QUICK_ALONE = List.of(500);
    private static final int TURNS = 3;

    private final Map<Integer, Samples> with = new TreeMap<>();
    private final Map<Integer, Samples> without = new TreeMap<>();

    private final int turns;
    private final List<Integer> alone;

    /**
     * Nothing measured so far.
     *
     * @param turns how often each is measured
     * @param alone the sizes that are measured without the processor too
     */
    private CompileTime(int turns, List<Integer> alone) {
        this.turns = turns;
        this.alone = alone;
    }

    /**
     * Takes the file to write to, and {@code quick} for what goals speak of alone, once: the processor's share at 500
     * entities, and the whole time at 1000.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean isQuick = args.length > 1 && args[1].equals("quick");
        CompileTime time = isQuick ? new CompileTime(1, QUICK_ALONE) : new CompileTime(TURNS, SIZES);
        for (int size : isQuick ? QUICK_SIZES : SIZES) {
            time.measure(size);
        }
        time.print();
        time.figures().write(Path.of(args[0]));
    }

    private static String processor() {
        String jar = System.getProperty(PROCESSOR);
        if (jar == null) {
            throw new IllegalArgumentException("Say with -D" + PROCESSOR + " where the processor's jar is.");
        }
        return jar;
    }

    private void measure(int size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("compile");
        try {
            Compilation compilation = Compilation.of(folder, size, processor());
            for (int turn = 0; turn < turns; turn++) {
                with.computeIfAbsent(size, key -> new Samples()).add(compilation.withProcessor());
                if (alone.contains(size)) {
                    without.computeIfAbsent(size, key -> new Samples()).add(compilation.withoutProcessor());
                }
            }
        } finally {
            Compilation.delete(folder);
        }
    }

    private void print() {
        System.out.printf("javac of Java %s, median milliseconds%n", System.getProperty("java.version"));
        System.out.printf("%8s%16s%16s%16s%n", "entities", "processor", "without", "share");
        with.forEach((size, samples) -> System.out.printf(
                Locale.ROOT,
                "%8d%16.0f%16.0f%16.2f%n",
                size,
                samples.median(),
                without.containsKey(size) ? without.get(size).median() : Double.NaN,
                without.containsKey(size) ? share(size) : Double.NaN));
    }

    private double share(int size) {
        double alone = without.get(size).median();
        return (with.get(size).median() - alone) / alone;
    }

    private Figures figures() {
        Figures figures = new Figures();
        without.keySet().forEach(size -> figures.add("compile_" + size + ".entities.time.vs_javac_alone", share(size)));
        if (with.containsKey(1000) && with.containsKey(500)) {
            figures.add(
                    "compile_1000.entities.time.vs_compile_500",
                    with.get(1000).median() / with.get(500).median());
        }
        return figures;
    }
}
