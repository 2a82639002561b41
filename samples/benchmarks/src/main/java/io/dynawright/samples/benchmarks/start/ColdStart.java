package io.dynawright.samples.benchmarks.start;

import io.dynawright.samples.benchmarks.forked.Figures;
import io.dynawright.samples.benchmarks.forked.Fork;
import io.dynawright.samples.benchmarks.forked.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the first get of fresh Javas, one way after the other, again and again.
 *
 * <p>The keys are {@code cold_start.order.time.vs_<handwritten|enhanced_bean|enhanced_static>}, our time from the
 * beginning of {@code main} to the order divided by theirs; {@code cold_start.order.ms.vs_…}, ours minus theirs in
 * milliseconds; {@code cold_start_jvm.order.…}, the same for the life of the whole process; and {@code
 * cold_start_primed.order.…}, the same after priming, which is not counted.
 */
public final class ColdStart {
    private static final int FORKS = 15;
    private static final int QUICK_FORKS = 9;
    private static final List<StartWay> THEIRS =
            List.of(StartWay.HANDWRITTEN, StartWay.ENHANCED_BEAN, StartWay.ENHANCED_STATIC);

    private final Map<StartWay, Samples> mains = new EnumMap<>(StartWay.class);
    private final Map<StartWay, Samples> processes = new EnumMap<>(StartWay.class);

    private ColdStart() {
        for (StartWay way : StartWay.values()) {
            mains.put(way, new Samples());
            processes.put(way, new Samples());
        }
    }

    /** Takes the file to write to, and {@code quick} for fewer forks. */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean isQuick = args.length > 1 && args[1].equals("quick");
        ColdStart start = new ColdStart();
        start.measure(isQuick ? QUICK_FORKS : FORKS);
        start.print();
        start.figures().write(Path.of(args[0]));
    }

    private void measure(int forks) throws IOException, InterruptedException {
        for (int fork = 0; fork < forks; fork++) {
            for (StartWay way : StartWay.values()) {
                Fork.Outcome outcome =
                        Fork.ofMain(FirstGet.class, List.of(), way.name()).run().successful();
                mains.get(way).add(outcome.number(FirstGet.MILLIS));
                processes.get(way).add(outcome.millis());
            }
        }
    }

    private void print() {
        System.out.printf("First get of a fresh Java %s, median milliseconds%n", System.getProperty("java.version"));
        System.out.printf("%-20s%12s%12s%n", "", "from main", "process");
        for (StartWay way : StartWay.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s%12.1f%12.1f%n",
                    name(way),
                    mains.get(way).median(),
                    processes.get(way).median());
        }
    }

    private Figures figures() {
        Figures figures = new Figures();
        for (StartWay theirs : THEIRS) {
            add(figures, "cold_start", mains, StartWay.DYNAWRIGHT, theirs);
            add(figures, "cold_start_jvm", processes, StartWay.DYNAWRIGHT, theirs);
            add(figures, "cold_start_primed", mains, StartWay.DYNAWRIGHT_PRIMED, theirs);
        }
        return figures;
    }

    private static void add(
            Figures figures, String name, Map<StartWay, Samples> samples, StartWay ours, StartWay theirs) {
        double our = samples.get(ours).median();
        double their = samples.get(theirs).median();
        figures.add(name + ".order.time.vs_" + name(theirs), our / their);
        figures.add(name + ".order.ms.vs_" + name(theirs), our - their);
    }

    private static String name(StartWay way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
