package io.dynawright.samples.benchmarks.memory;

import io.dynawright.samples.benchmarks.forked.Figures;
import io.dynawright.samples.benchmarks.forked.Fork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scans a million small items in Javas with a heap of 64 MB. Dynawright must get through; what the others do is told.
 *
 * <p>The keys are {@code scan_million.small.heap_mb}, the heap that sufficed, and {@code scan_million.small.time.vs_<handwritten|enhanced_bean|enhanced_static>}, our time divided by
 * theirs, without the start of the Java but with its warming up; there is none of those for which the heap does not
 * suffice.
 */
public final class ScanMillion {
    private static final int ITEMS = 1_000_000;
    private static final int HEAP_MB = 64;
    private static final String HEAP = "-Xmx" + HEAP_MB + "m";
    private static final List<ScanWay> THEIRS =
            List.of(ScanWay.HANDWRITTEN, ScanWay.ENHANCED_BEAN, ScanWay.ENHANCED_STATIC);

    private ScanMillion() {}

    /** Takes the file to write to; it takes too little time to have a quick form. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.printf("Scan of %d items, %s, Java %s%n", ITEMS, HEAP, System.getProperty("java.version"));
        Map<ScanWay, Double> millis = new EnumMap<>(ScanWay.class);
        for (ScanWay way : ScanWay.values()) {
            Fork.Outcome outcome = Fork.ofMain(
                            ScanTable.class,
                            List.of(HEAP, "-XX:+ExitOnOutOfMemoryError"),
                            way.name(),
                            Integer.toString(ITEMS))
                    .run();
            if (THEIRS.contains(way) && outcome.exit() != 0) {
                System.out.printf("%-20s does not suffice%n", name(way));
            } else {
                outcome.successful();
                millis.put(way, outcome.number(ScanTable.MILLIS));
                System.out.printf(
                        Locale.ROOT,
                        "%-20s%10.0f ms, at most %.0f MB used%n",
                        name(way),
                        outcome.number(ScanTable.MILLIS),
                        outcome.number(ScanTable.PEAK));
            }
        }
        figures(millis).write(Path.of(args[0]));
    }

    private static Figures figures(Map<ScanWay, Double> millis) {
        Figures figures = new Figures();
        figures.add("scan_million.small.heap_mb", HEAP_MB);
        double ours = millis.getOrDefault(ScanWay.DYNAWRIGHT, Double.NaN);
        for (ScanWay theirs : THEIRS) {
            if (millis.containsKey(theirs)) {
                figures.add("scan_million.small.time.vs_" + name(theirs), ours / millis.get(theirs));
            }
        }
        return figures;
    }

    private static String name(ScanWay way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
