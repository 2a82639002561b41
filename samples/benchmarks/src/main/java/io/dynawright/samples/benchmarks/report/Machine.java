package io.dynawright.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import software.amazon.awssdk.core.util.VersionInfo;

/** Where and with what it was measured. */
record Machine(String processor, int cores, String jdk, String sdk, LocalDate date) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /**
     * Returns this machine, today.
     *
     * @param jdk the Java that was measured
     * @throws IOException if the system does not tell its processor
     */
    static Machine here(String jdk) throws IOException {
        List<String> lines = Files.exists(PROCESSORS) ? Files.readAllLines(PROCESSORS) : List.of();
        return new Machine(
                model(lines),
                Runtime.getRuntime().availableProcessors(),
                jdk,
                VersionInfo.SDK_VERSION,
                LocalDate.now(ZoneOffset.UTC));
    }

    /** Returns the model's name in the lines of {@code /proc/cpuinfo}, or the architecture where they have none. */
    static String model(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseGet(() -> System.getProperty("os.arch"));
    }

    /** Returns it in a line. */
    String text() {
        return processor + ", " + cores + " cores; " + jdk + "; AWS SDK " + sdk + "; " + date;
    }
}
